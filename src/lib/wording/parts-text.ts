import { RELATIONS } from '../model/link.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';

/** How many statements of each relation there are: “5 supports, 2 mentions”. */
export const partsText = (counts: ArrayLike<number>, messages: Messages): string =>
	RELATIONS.flatMap((relation, at) =>
		counts[at]! > 0
			? [
					say(messages, messages.shown.ofState, {
						count: counts[at]!,
						state: messages.relations[relation]
					})
				]
			: []
	).join(messages.comma);
