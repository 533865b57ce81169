import type { Study } from '../../study/study.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { nearMarked, textHeight } from './text-height.ts';

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
		const said = nearMarked(
			quotedStatement.text ?? '',
			evidence.map((pair) => pair.statement),
			CONTEXT
		);
		const declared = nearMarked(
			text,
			evidence.map(({ clause }) => clause),
			CONTEXT
		);
		return (
			PAIR +
			Math.max(textHeight(said, 14, 21, side), textHeight(declared, 14, 21, side)) +
			textHeight(why, 13, 19, width)
		);
	});
	return (
		[AROUND, textHeight(statement.title, 20, 26, width), SOURCE].reduce((sum, px) => sum + px) +
		(meta + statement.media.length) * META +
		textHeight(statement.summary, 15, 22.5, width) +
		pairs.reduce((sum, px) => sum + px, 0)
	);
}
