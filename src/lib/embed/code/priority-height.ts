import { messagesIn } from '../../messages/messages-in.ts';
import { prioritiesOf } from '../../model/policy-document.ts';
import { codedLinks, type PriorityReading } from '../../query/priority-reading.ts';
import { detailAt } from '../../query/statement-detail.ts';
import type { EmbedOptions } from '../embed-options.ts';
import { SOME_CODED } from '../some-coded.ts';
import { nearMarked, publisherNames, textHeight } from './text-height.ts';

const COLUMN = 476; // px: in the narrowest that is reckoned with, where both texts stand below one another
const AROUND = 60; // px above and below all
const STRIP = 280; // px of the statements on time
const KEY = 100; // px
const HEADING = 64; // px of one and of the rule under it
const RULE = 44; // px of how something is counted
const ACTOR = 34; // px of a row of counts
const SILENCE = 42; // px of one, in two lines
const MOST_SILENCES = 13; // the last of which only counts the others
const STATEMENT = 190; // px of when, who and where it can be read
const SERIF = 18; // px of 17: it is wider than the sans that is measured
const PAIR = 215; // px of a link around its texts
const CONTEXT = 180; // characters that are shown beside marked words
const FOOT = 150; // px of whose words are shown, and of the ways to more

/**
 * px that the embed of a priority takes at the most, where nothing keeps its frame as tall as it should be: what is
 * too tall is paper, what is too short would scroll.
 */
export function priorityHeight(shown: PriorityReading, { language, hidden }: EmbedOptions): number {
	const { study, at, figures, coded } = shown;
	const { priority, document } = at;
	const messages = messagesIn(language);
	const parts = [...prioritiesOf(priority)].map((one) => one.priority.title).join(', ');
	const counts =
		figures.byActor.length > 0 ? HEADING + RULE + (figures.byActor.length + 2) * ACTOR : 0;
	const silences = Math.min(MOST_SILENCES, Math.max(1, figures.silences.length)) * SILENCE;
	const some = hidden.includes('list') ? [] : coded.slice(0, SOME_CODED);
	return [
		...[AROUND, STRIP, KEY, counts, HEADING, silences, RULE, FOOT],
		tall(`${priority.number} ${priority.title}`, 22, 30),
		tall(study.dataset.title, 14, 20),
		tall(messages.embed.against + document.title + document.issuer, 14, 24),
		tall(priority.text, SERIF, 27) + 28,
		...[3 * 21, parts ? tall(parts, 14, 21) + 2 * 21 : 0],
		some.length > 0 ? HEADING + RULE : 0,
		...some.map((index) => statementHeight(index, shown)),
		tall(publisherNames(study.dataset), 12, 18),
		tall(messages.fairness, 12, 18)
	].reduce((sum, px) => sum + px, 0);
}

/** px of a statement with the words of both sides. */
function statementHeight(index: number, shown: PriorityReading): number {
	const { study } = shown;
	const { statement, words } = detailAt(index, study);
	return codedLinks(index, shown).reduce(
		(sum, { link }) => {
			const { text } = study.rows[study.rowOf.get(link.priority)!]!.priority;
			const declared = nearMarked(
				text,
				link.evidence.map(({ clause }) => clause),
				CONTEXT
			);
			const said = nearMarked(
				words.text ?? '',
				link.evidence.map((pair) => pair.statement),
				CONTEXT
			);
			const both = tall(declared, SERIF, 27) + tall(said, SERIF, 27);
			return sum + PAIR + both + tall(link.why, 14, 21);
		},
		STATEMENT + tall(statement.title, 16, 23)
	);
}

const tall = (text: string, size: number, line: number): number =>
	textHeight(text, size, line, COLUMN);
