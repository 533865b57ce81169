import type { Messages } from '../../messages/messages.ts';
import type { Address } from '../../query/address/address.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { MOST_COLOURED } from '../../study/colouring.ts';
import { foldsOf } from '../../study/folds.ts';
import type { Study } from '../../study/study.ts';
import { headedRows } from '../../timeline/draw/shapes/declared-shapes.ts';
import { frameFor } from '../../timeline/layout/frame.ts';
import { textWidth } from '../../timeline/text/text-width.ts';
import { foldedAdoptions } from '../../timeline/view/folded-source.ts';
import { adoptionsOf } from '../../timeline/view/timeline-source.ts';
import { BANDS } from '../banded-frame.ts';
import type { EmbedOptions } from '../embed-options.ts';
import { nearMarked, publisherNames, textHeight } from './text-height.ts';

const PADDING = 20; // px above and below all
const AROUND_CHART = 40; // px between it and its neighbours
const CONTROLS = 36; // px: the window in words beside its buttons
const LIST = 28; // px of what opens the list
const CITATION = 26; // px of what opens it
const SHOWN = 64; // px of how much is shown, in two lines

const SAMPLE = 42; // px of a mark in the key, and around what it says
const SLACK = 16; // px, since each system has its own fonts

/** What is shown above and below the chart, in one of the languages. */
interface Around {
	readonly study: Study;
	readonly messages: Messages;
}

/**
 * px that an embed takes at the most where it shows its chart: in the narrowest such column, where words
 * take the most lines. A frame that is a few px too short would have a scroll bar, and take the wheel from
 * its article; what is too tall is paper.
 * @param address which rows are folded, and the statement whose evidence is shown
 */
export function frameHeight(
	study: Study,
	{ height, hidden }: EmbedOptions,
	messages: Messages,
	{ statement: open, compareQuery: { folded } }: Pick<Address, 'statement' | 'compareQuery'>
): number {
	const folds = foldsOf(study, folded);
	const rows = (folds?.members ?? study.rows).length + (hasUnlinked(study) ? 1 : 0);
	const adoptions = adoptionsOf({ study }, messages);
	const headings = headedRows(folds ? foldedAdoptions(adoptions, folds) : adoptions);
	const tallest = Math.max(
		...BANDS.map(
			(width) =>
				frameFor({
					...{ width, rows, statements: study.dataset.statements.length },
					...{ hasArcs: study.referredBy.size > 0, headings, height: height ?? undefined }
				}).height
		)
	);
	const shown = (part: (typeof hidden)[number], px: number) => (hidden.includes(part) ? 0 : px);
	const parts = [
		...[PADDING, SHOWN, tallest + AROUND_CHART, SLACK],
		open === null ? 0 : evidenceHeight(study.indexOf.get(open)!, study, COLUMN),
		...[headOf({ study, messages }), keyOf({ study, messages }), footOf({ study, messages })],
		...[shown('controls', CONTROLS), shown('list', LIST), shown('citation', CITATION)]
	];
	return Math.ceil(parts.reduce((sum, px) => sum + px, 0));
}

const COLUMN = BANDS[0];

const hasUnlinked = ({ links }: Study): boolean => links.some((one) => one.length === 0);

/** px of a text in the narrowest column. */
const tall = (text: string, size: number, line: number): number =>
	textHeight(text, size, line, COLUMN);

/** px of the title and of what names the policy documents. */
const headOf = ({ study: { dataset }, messages }: Around): number =>
	dataset.documents.reduce(
		(sum, { title, issuer }) => sum + 4 + tall(messages.embed.against + title + issuer, 14, 19.6),
		8 + tall(dataset.title, 20, 25)
	);

/** px of the key, as if all marks that there can be were in it. */
function keyOf({ study: { dataset }, messages }: Around): number {
	const { stretches, arcs, otherActors } = messages.embed;
	const entries = [
		...dataset.actors.slice(0, MOST_COLOURED).map(({ name }) => name),
		...Object.values(messages.relations),
		...Object.values(messages.statuses),
		...[stretches, arcs, otherActors]
	];
	const wide = entries.reduce((sum, text) => sum + SAMPLE + textWidth(text, 13), 0);
	return 8 + Math.ceil(wide / COLUMN) * 22;
}

/** px of whose words are shown, and of the ways to more. */
const footOf = ({ study: { dataset }, messages }: Around): number => {
	const published = messages.publishedByMore + publisherNames(dataset);
	return 24 + tall(published, 12, 18) + tall(messages.fairness, 12, 18) + 2 * 28;
};

const AROUND = 40; // px above and below all
const META = 24; // px of a line that says when, who and what it refers to
const SOURCE = 70; // px of where it can be read
const PAIR = 110; // px of a link around the words of both sides
const AIR = 16; // px between these
const CONTEXT = 36; // characters that are shown beside marked words

/** px that a statement which is open takes at the most, under a chart of a width. */
function evidenceHeight(index: number, study: Study, width: number): number {
	const { statement, words: quotedStatement, links } = detailAt(index, study);
	const side = (width - AIR) / 2;
	const meta = 3 + statement.references.length + (study.referredBy.get(index)?.length ?? 0);
	const pairs = links.map(({ evidence, why, priority }) => {
		const { text } = study.rows[study.rowOf.get(priority)!]!.priority;
		const passage = nearMarked(
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
			Math.max(textHeight(passage, 14, 21, side), textHeight(declared, 14, 21, side)) +
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
