import { lastOf } from '../../base/sequences.ts';
import type { DraftPriority } from '../draft.ts';
import { articlesIn } from './articles-in.ts';
import { numberedPoints, type NumberedPoint } from './numbered-points.ts';
import { nestedPriorities } from './policy-of-post.ts';
import { shortTitle } from '../text/short-title.ts';

/**
 * The priorities of a text that is known to be a policy document: its articles, its numbered points, what stands under
 * its headings, its bullets, or else each of its paragraphs. What stands before the first of them is left out.
 */
export function declaredIn(text: string): readonly DraftPriority[] {
	const lines = text.trim().split(/\r\n|\n|\r/);
	const list = articlesIn(lines) ?? numberedPoints(lines, 1);
	if (list) return nestedPriorities(withoutBlankEnds(list.points));
	const headed = headedParts(lines);
	if (headed.length > 0) return headed;
	const points = bulletsIn(lines);
	return (points.length > 0 ? points : paragraphsIn(lines)).map((point, at) => ({
		...{ number: String(at + 1), title: shortTitle(point), text: point },
		...{ cues: [], priorities: [] }
	}));
}

const withoutBlankEnds = (points: readonly NumberedPoint[]): NumberedPoint[] =>
	points.map(({ number, text }) => ({ number, text: text.trim() }));

const HEADING = /^\s*#{1,6}\s+(?<marked>\S.*?)\s*#*\s*$|^(?<bare>\p{Lu}[^.!?;:,…]*)$/u;
const LONGEST_HEADING = 100; // UTF-16 units

/** Headings, each a line of its own before what it heads; none where not all of the text stands under two or more. */
function headedParts(lines: readonly string[]): DraftPriority[] {
	const parts: { title: string; body: string[] }[] = [];
	const isMarked = lines.some((line) => /^\s*#{1,6}\s+\S/.test(line));
	for (const [at, line] of lines.entries()) {
		const { marked, bare } = HEADING.exec(line)?.groups ?? {};
		const isApart = (lines[at - 1] ?? '').trim() === '' && line.length <= LONGEST_HEADING;
		const title = isMarked ? marked : isApart ? bare : undefined;
		if (title !== undefined) parts.push({ title, body: [] });
		else lastOf(parts)?.body.push(line);
	}
	const headed = parts
		.map(({ title, body }) => ({ title: title.trim(), text: body.join('\n').trim() }))
		// The heading of the whole has only other headings below it.
		.filter(({ text }) => text !== '');
	if (headed.length < 2) return [];
	return headed.map(({ title, text }, at) => ({
		...{ number: String(at + 1), title, text, cues: [], priorities: [] }
	}));
}

const BULLET = /^\s*[-–—•*‣◦·]\s+(?<text>\S.*)$/u;

function bulletsIn(lines: readonly string[]): string[] {
	const points: string[][] = [];
	for (const line of lines) {
		const { text } = BULLET.exec(line)?.groups ?? {};
		if (text !== undefined) points.push([text]);
		else if (line.trim() !== '') lastOf(points)?.push(line.trim());
	}
	return points.map((point) => point.join('\n').trim());
}

const paragraphsIn = (lines: readonly string[]): string[] =>
	lines
		.join('\n')
		.split(/\n\s*\n/)
		.flatMap((part) => (lines.some((line) => line.trim() === '') ? [part] : part.split('\n')))
		.map((part) => part.trim())
		.filter((part) => part !== '');
