import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { say } from '../messages/say.ts';
import type { Messages } from '../messages/messages.ts';
import type { CountedLinks } from '../study/counted-links.ts';

/** How much of a dataset is shown, and what its numbers count. */
export interface Shown {
	/** Statements, and those of the whole dataset. */
	readonly statements: number;
	readonly of: number;
	/** “any” where statements are counted whether they have a link or not; null where nothing was declared that they could link to. */
	readonly links: CountedLinks | 'any' | null;
	/** Those of the statements that stand in the columns of a table; null where all do. */
	readonly inColumns: number | null;
	/** How many statements are outside the window. */
	readonly outside: number;
	/** What becomes of links to sub-points; null where there are none, or it makes no difference. */
	readonly subPoints: 'apart' | 'folded' | 'within' | null;
}

/**
 * Which statements, links and sub-points are counted, on the timeline as in a comparison: “Showing 2 of 300
 * statements, 7 links (5 accepted, 2 suggested); left out: 1 rejected; 1 outside the window.” Of an empty dataset it says that.
 */
export function shownText(
	{ statements, of, links, inColumns, outside, subPoints }: Shown,
	messages: Messages
): string {
	const { shown } = messages;
	if (of === 0) return shown.noStatements;
	let text = say(messages, shown.of, { shown: statements, count: of });
	if (links) {
		const counted = links === 'any' ? shown.anyLinks : linksText(links.counted, messages);
		text = say(messages, shown.withLinks, { shown: text, links: counted });
	}
	const leftOut = links && links !== 'any' ? statesText(links.leftOut, messages) : '';
	if (leftOut) text = say(messages, shown.leftOut, { shown: text, list: leftOut });
	if (inColumns !== null) text = say(messages, shown.inColumns, { shown: text, count: inColumns });
	if (outside > 0) text = say(messages, shown.outside, { shown: text, outside });
	const about = {
		apart: shown.partsApart,
		folded: shown.partsFolded,
		within: shown.partsWithin
	};
	return subPoints ? `${text}. ${about[subPoints]}` : `${text}.`;
}

function linksText(counted: CountedLinks['counted'], messages: Messages): string {
	const count = LINK_STATES.reduce((sum, state) => sum + counted[state], 0);
	const links = say(messages, messages.links, { count });
	const list = statesText(counted, messages);
	return list ? say(messages, messages.shown.ofStates, { links, list }) : links;
}

/** The states of which there are any, accepted links first: “5 accepted, 2 suggested”. */
export const statesText = (counts: CountedLinks['counted'], messages: Messages): string =>
	ORDER.filter((state) => counts[state] > 0)
		.map((state) =>
			say(messages, messages.shown.ofState, {
				count: counts[state],
				state: messages.statuses[state]
			})
		)
		.join(messages.comma);

const ORDER: readonly LinkState[] = ['accepted', 'suggested', 'contested', 'rejected'];
