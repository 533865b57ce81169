import type { Study } from '../../study/study.ts';
import { nearMarks, passagesOf } from '../../model/quotes/passage.ts';
import { standingAmong } from '../../model/quotes/quote.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { wrapped } from '../../timeline/text/text-width.ts';

const AROUND = 40; // px above and below all
const META = 24; // px of a line that says when, who and what it refers to
const SOURCE = 70; // px of where it can be read
const PAIR = 110; // px of a link around the words of both sides
const AIR = 16; // px between these
const CONTEXT = 36; // characters that are shown beside marked words

/** px that a statement which is open takes at the most, under a chart of a width. */
export function evidenceHeight(index: number, study: Study, width: number): number {
	const { statement, words: quotedStatement, links } = detailAt(index, study);
	const side = (width - AIR) / 2;
	const meta = 3 + statement.references.length + (study.referredBy.get(index)?.length ?? 0);
	const pairs = links.map(({ evidence, why, priority }) => {
		const { text } = study.rows[study.rowOf.get(priority)!]!.priority;
		const said = shown(
			quotedStatement.text ?? '',
			evidence.map((pair) => pair.statement)
		);
		const declared = shown(
			text,
			evidence.map(({ clause }) => clause)
		);
		return (
			PAIR +
			Math.max(tall(said, 14, 21, side), tall(declared, 14, 21, side)) +
			tall(why, 13, 19, width)
		);
	});
	return (
		[AROUND, tall(statement.title, 20, 26, width), SOURCE].reduce((sum, px) => sum + px) +
		(meta + statement.media.length) * META +
		tall(statement.summary, 15, 22.5, width) +
		pairs.reduce((sum, px) => sum + px, 0)
	);
}

const shown = (text: string, quotes: Parameters<typeof standingAmong>[0]): string =>
	nearMarks(passagesOf(text, standingAmong(quotes)), CONTEXT)
		.map((passage) => passage.text)
		.join('');

const tall = (text: string, size: number, line: number, width: number): number =>
	wrapped(text, size, width, Infinity).length * line;
