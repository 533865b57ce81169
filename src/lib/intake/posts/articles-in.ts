import { capitalize } from '../../base/words.ts';
import { lastOf } from '../../base/sequences.ts';
import { plainDigits } from '../dates/written/plain-digits.ts';
import type { NumberedList } from './numbered-points.ts';

const NAMES = [
	...['Article', 'Art\\.', 'Section', 'Sec\\.', 'Artículo', 'Artikel'],
	...['Статья', 'Ст\\.', 'Стаття']
];
// In capitals too, but not in small letters, in which a sentence may go on with them.
const NAME = `(?:${[...NAMES, ...NAMES.map((name) => name.toUpperCase())].join('|')}|§|ال?مادة)`;
/** Numbers in words, as treaties and constitutions count: one, two …, and a first article that is called so. */
const WORDS =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const FIRST = ['premier', 'première', 'primero', 'первая', 'перша', 'الأولى'];
const NUMBER = `(?<number>\\p{Nd}{1,3}|[IVXL]{1,7}|${[...WORDS, ...FIRST]
	.flatMap((word) => [word, capitalize(word), word.toUpperCase()])
	.join('|')})`;
const HEADING = new RegExp(
	`^\\s*(?:[*#_]+\\s*)?${NAME}\\s*\\(?${NUMBER}(?:er|\\.º|º)?(?![\\p{L}\\p{N}])[*_]*(?:\\s*[).:–—-]+)?[*_]*\\s*(?<text>.*)$`,
	'su'
);
// “… are open. Article 2. Boats …” in one line.
const INSIDE = new RegExp(`(?<=[.;:!?؟]\\s)(?=${NAME}\\s*\\d{1,3}(?![\\p{L}\\p{N}]))`, 'gu');

/**
 * The articles of a text, “Article 1 … Article 2 …”, in English, French, Spanish, German, Russian,
 * Ukrainian or Arabic; null where there are not two that count from 1.
 */
export function articlesIn(lines: readonly string[]): NumberedList | null {
	const all = lines.flatMap((line) => line.split(INSIDE));
	const points: { number: string; lines: string[] }[] = [];
	const before: string[] = [];
	for (const line of all) {
		const { number, text = '' } = HEADING.exec(line)?.groups ?? {};
		const value = number === undefined ? 0 : valueOf(number);
		if (value === points.length + 1) points.push({ number: String(value), lines: [text] });
		else (lastOf(points)?.lines ?? before).push(line);
	}
	if (points.length < 2) return null;
	return {
		before,
		points: points.map((point) => ({ number: point.number, text: point.lines.join('\n').trim() })),
		after: []
	};
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function valueOf(number: string): number {
	const word = number.toLowerCase();
	if (FIRST.includes(word)) return 1;
	if (WORDS.includes(word)) return WORDS.indexOf(word) + 1;
	const figures = plainDigits(number);
	if (/^\d+$/.test(figures)) return Number(figures);
	return Array.from(figures).reduce((sum, letter, at) => {
		const value = ROMAN[letter]!;
		return value < (ROMAN[figures[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
	}, 0);
}
