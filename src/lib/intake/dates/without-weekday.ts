const WEEKDAY = new RegExp(
	`^(?:${[
		'(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
		'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|пн|вт|ср|чт|пт|сб|вс',
		'понеділок|вівторок|середа|середу|четвер|п.ятниц[яю]|субот[ау]|неділ[яю]|нд',
		'(?:يوم )?ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)',
		'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
		'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
		'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag'
	].join(
		'|'
	)}|(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom)(?=[.,]))[.,،]*(?: der| den| le| el)? +`,
	'iu'
);

/** A date without the day of the week before it, in any of the languages. */
export const withoutWeekday = (date: string): string => date.replace(WEEKDAY, '');
