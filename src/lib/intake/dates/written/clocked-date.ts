import { hasOwn } from '../../../base/has-own.ts';
import { clockOf } from './written-clock.ts';

// As RFC 5322 has them, and those of Moscow and of central Europe.
const ZONES: Readonly<Record<string, string>> = {
	...{ UT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00' },
	...{ MDT: '-06:00', PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00' },
	...{ MSK: '+03:00', МСК: '+03:00' }
};

// “15h30” in French, “15.30” behind a whole year.
const TIME =
	'\\d{1,2}[:h]\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\.?)?|(?<=\\d{4},? (?:um |kl\\.? )?)\\d\\d?\\.\\d\\d|\\d{1,2} ?[ap]\\.?m\\.?';
const ZONE = ` ?(?:(?:GMT|UTC)?[+-]\\d\\d:?(?:\\d\\d)?|Z|GMT|UTC|${Object.keys(ZONES).join('|')})`;
const AT_END = new RegExp(
	`^(?<day>.*?)[,;]?(?:(?<= )| |T)(?:at |um |à |a las |kl\\.? |в |о |об |الساعة )?(?<time>${TIME})(?: Uhr)?(?<zone>${ZONE})?(?: \\((?<named>[^()]*)\\))?$`,
	'iu'
);
// As Unix writes it: “Tue Nov 21 15:00:00 MSK 2023”.
const BEFORE_YEAR = new RegExp(
	`^(?<day>.*\\d) (?<time>${TIME})(?<zone>${ZONE})? (?<year>\\d{4})$`,
	'iu'
);

/** A day and the clock time that is written behind it, as EDTF has it; null where there is none. */
export function clockedDate(text: string): { day: string; clock: string } | null {
	if (!/\d[:h]\d|\d{4},? \D*\d\d?\.\d\d|\d ?[ap]\.?m/i.test(text)) return null;
	const parts = (BEFORE_YEAR.exec(text) ?? AT_END.exec(text))?.groups;
	if (!parts) return null;
	const { day, time, zone, named = '', year } = parts;
	// A name in brackets behind a zone in figures only repeats it.
	const sole = (zone ?? (hasOwn(ZONES, named.toUpperCase()) ? named : '')).trim().toUpperCase();
	const offset = ZONES[sole] ?? sole.replace(/^(?:GMT|UTC)(?=[+-])/, '');
	const whole = time!
		.replace(/^(\d\d?)[h.](?=\d\d)/i, '$1:')
		.replace(/^(\d{1,2})(?= ?[ap])/i, '$1:00');
	const clock = clockOf(`${whole}${offset && ` ${offset}`}`);
	return clock === null ? null : { day: year ? `${day!} ${year}` : day!, clock };
}
