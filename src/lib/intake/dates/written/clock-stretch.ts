/** A clock time with the one at which it ended, of the same day or the night after it. */
interface ClockStretch {
	/** What stands before both: the day, or nothing. */
	readonly before: string;
	/** When it began, as `clockOf` reads it: `10:00`, `10:00 +03:00`. */
	readonly from: string;
	/** When it ended, in the words of the cell. */
	readonly end: string;
}

const TIME = '\\d{1,2}(?:[:.h]\\d\\d(?::\\d\\d)?)?';
const HALF = ' ?[ap]\\.?m\\.?';
const OCLOCK = '(?: ?(?:Uhr|h|hrs?|ч\\.?|час(?:ов|а)?|год\\.?|o’clock))?';
const LED =
	'(?:(?:from|between|at|с|со|з|із|в|о|між|между|von|um|zwischen|de|du|entre|à|a las|من|بين|الساعة) )?';
const SIGN = ' ?[–—-] ?| (?:to|until|till|and|до|и|та|й|bis|und|à|et|a|y|hasta|إلى|حتى|و) ';
const ZONE = ' (?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)';
const STRETCH = new RegExp(
	`^(?:(?<before>.*?[^\\s,;T])[ ,;T]+)??${LED}(?<from>${TIME})(?<fromHalf>${HALF})?${OCLOCK}(?<sign>${SIGN})${LED}(?<to>${TIME})(?<toHalf>${HALF})?(?<oclock>${OCLOCK})(?<zone>${ZONE})?$`,
	'iu'
);

const LONGEST = 120; // characters of a date with both

/**
 * Two clock times with a sign or word between: “10:00–12:00”, “from 2 to 4 pm”, “14.00–16.30 Uhr”, also behind a
 * day. Null where there are none, and for a clock time with its distance from UTC: `10:00:00-05:00`.
 */
export function clockStretch(text: string): ClockStretch | null {
	const parts = text.length > LONGEST ? null : STRETCH.exec(text)?.groups;
	if (!parts) return null;
	const { before = '', from, fromHalf = '', sign, to, toHalf = '', oclock = '', zone = '' } = parts;
	// “10.11–12.11” behind a day may be days, “11-12” numbers of anything.
	const isClock = /[:h]/i.test(from! + to!) || fromHalf + toHalf !== '' || oclock !== '';
	if (!isClock && !(before === '' && /\./.test(from!) && /\./.test(to!))) return null;
	const end = minutesOf(to!, toHalf);
	if (end === null) return null;
	const halves = fromHalf || toHalf === '' ? [fromHalf] : [toHalf, /p/i.test(toHalf) ? 'am' : 'pm'];
	// “10–12 pm” begins in the morning.
	const begun = halves.find((half) => (minutesOf(from!, half) ?? Infinity) < end) ?? halves[0]!;
	const start = minutesOf(from!, begun);
	if (start === null) return null;
	const isOffset = sign === '-' && (/:\d\d:/.test(from!) || /T[\d:]+-/.test(text) || start >= end);
	if (isOffset && toHalf === '') return null;
	return { before, from: `${clockWords(start)}${zone}`, end: to! + toHalf + oclock };
}

/** Minutes from midnight; null where there is no such time. */
function minutesOf(time: string, half: string): number | null {
	const [hour, minute = '00'] = time.split(/[:.h]/i);
	const clock = clockOf(`${hour!}:${minute}${half}`);
	if (clock === null) return null;
	return clock === '' ? 0 : Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6));
}

const clockWords = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const CLOCK =
	/^(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?([ap]\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i;

/**
 * A clock time as EDTF writes it after a day: `T15:00+03:00`. Empty for a midnight without a zone, which
 * is how programs write a day alone; null where it is not a clock time. Fractions of a second are left out.
 */
export function clockOf(text: string): string | null {
	const parts = CLOCK.exec(text);
	if (!parts) return null;
	const [, hours, minutes, seconds, half, zone] = parts;
	let hour = Number(hours);
	if (half) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
	}
	if (hour > 23) return null;
	if (hour === 0 && Number(minutes) === 0 && Number(seconds ?? 0) === 0 && !zone) return '';
	const east = zone ? offsetOf(zone) : '';
	return `T${String(hour).padStart(2, '0')}:${minutes!}${seconds ? `:${seconds}` : ''}${east}`;
}

function offsetOf(zone: string): string {
	if (!/\d/.test(zone)) return 'Z';
	const [, east, minutes] = /^([+-]\d\d):?(\d\d)?$/.exec(zone)!;
	return `${east!}:${minutes ?? '00'}`;
}
