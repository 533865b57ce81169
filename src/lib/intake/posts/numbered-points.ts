import { lastOf } from '../../base/sequences.ts';
import { plainDigits } from '../dates/written/plain-digits.ts';

/** One point of a numbered list. */
export interface NumberedPoint {
	/** As it stands: `4`, `4.1`. */
	readonly number: string;
	/** To the letter, without its number; lines are joined by `\n`. */
	readonly text: string;
}

/** A numbered list, and the lines before it. */
export interface NumberedList {
	readonly before: readonly string[];
	readonly points: readonly NumberedPoint[];
	readonly after: readonly string[];
}

const POINT =
	/^\s*(?:(?<figures>\d{1,3}(?:\.\d{1,3}){0,3})(?:[).]|\uff09)(?!\d)\s*|(?<cap>\d)\ufe0f?\u20e3\s*|(?<other>(?:(?!\d)\p{Nd}){1,2})[).\-–]\s*)(?<text>\S.*)$/su;

/**
 * The first list of a text whose points count 1, 2, 3 and on; null where there is none.
 * @param least how many points it must have: fewer may be a chance in a post, and none in what is known to declare
 */
export function numberedPoints(lines: readonly string[], least = 3): NumberedList | null {
	const first = lines.findIndex((line) => pointOf(line)?.number === '1');
	if (first < 0) return null;
	const points: { number: string; lines: string[] }[] = [];
	let at = first;
	for (; at < lines.length; at++) {
		const line = lines[at]!;
		const point = pointOf(line);
		if (point && follows(lastOf(points)?.number, point.number)) {
			points.push({ number: point.number, lines: [point.text] });
		} else if (line.trim() === '') {
			const next = pointOf(lines[at + 1] ?? '');
			if (!next || !follows(lastOf(points)?.number, next.number)) break;
		} else lastOf(points)!.lines.push(line);
	}
	if (points.filter(({ number }) => !number.includes('.')).length < least) return null;
	return {
		before: lines.slice(0, first),
		points: points.map((point) => ({ number: point.number, text: point.lines.join('\n') })),
		after: lines.slice(at)
	};
}

function pointOf(line: string): NumberedPoint | null {
	const groups = POINT.exec(line)?.groups;
	if (!groups) return null;
	const { figures, cap, other, text } = groups;
	return { number: figures ?? cap ?? plainDigits(other!), text: text! };
}

/** Whether a number is the next one: 4 after 3 or 3.2, 3.1 after 3, 3.2 after 3.1. */
function follows(last: string | undefined, number: string): boolean {
	if (last === undefined) return number === '1';
	const before = last.split('.').map(Number);
	const parts = number.split('.').map(Number);
	if (parts.length > before.length) {
		return number === `${last}.1`;
	}
	return parts.every((part, index) =>
		index === parts.length - 1 ? part === before[index]! + 1 : part === before[index]
	);
}
