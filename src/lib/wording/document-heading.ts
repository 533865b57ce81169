import { isolated } from '../base/words.ts';
import { labelOfDay } from '../dates/label.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { type NameIn, say } from '../messages/say.ts';
import type { PolicyDocument } from '../model/policy-document.ts';

/** The heading of a policy document over its priorities: what it is, whose, and since when. */
export const documentHeading = (
	{ title, issuer, adopted, language }: PolicyDocument,
	put: NameIn = isolated,
	messages: Messages = ENGLISH
): string => {
	const day = labelOfDay(adopted, messages.dates);
	const since = say(messages, messages.statement.adopted, { day });
	return `${put(title, language)} · ${put(issuer, language)} · ${since}`;
};
