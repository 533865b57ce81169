const DAYS = [
	'(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
	'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс',
	'понеділок|вівторок|середа|середу|четвер|п.ятниц[яю]|субот[ау]|неділ[яю]|нд',
	'(?:يوم )?ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)',
	'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
	'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
	'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag'
].join('|');
const SHORT = 'mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom';
const BEFORE = new RegExp(`^(?:${DAYS}|(?:${SHORT})(?=[.,]))[.,،]*(?: der| den| le| el)? +`, 'iu');
const BEHIND = new RegExp(`(?:, ?| ?\\()(?:${DAYS}|${SHORT})\\.?\\)?$`, 'iu');

/** A date without the day of the week before it, or behind it: “21 November 2023 (Tue)”, in any of the languages. */
export const withoutWeekday = (date: string): string =>
	date.replace(BEFORE, '').replace(BEHIND, '');
