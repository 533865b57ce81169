import { RELATIONS } from '../model/link.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';

/** How many statements of each relation there are: “5 supports, 2 mentions”. */
export const partsText = (counts: ArrayLike<number>, messages: Messages): string =>
	partsTextOnce(messages)(counts);

/** The same for the cells of a table, each part put into words once: most counts of a thousand cells are alike. */
export function partsTextOnce(messages: Messages): (counts: ArrayLike<number>) => string {
	const known = RELATIONS.map(() => new Map<number, string>());
	const partOf = (count: number, at: number): string => {
		const state = messages.relations[RELATIONS[at]!];
		const text = known[at]!.get(count) ?? say(messages, messages.shown.ofState, { count, state });
		known[at]!.set(count, text);
		return text;
	};
	return (counts) => {
		const parts: string[] = [];
		for (let at = 0; at < RELATIONS.length; at++)
			if (counts[at]! > 0) parts.push(partOf(counts[at]!, at));
		return parts.join(messages.comma);
	};
}
