import { isolated } from '../base/isolated.ts';
import { labelOfDay } from '../dates/label.ts';
import { ENGLISH } from '../messages/english.ts';
import type { NameIn } from '../messages/named.ts';
import type { PolicyDocument } from '../model/policy-document.ts';

/** The heading of a policy document over its priorities: what it is, whose, and since when. */
export const documentHeading = (
	{ title, issuer, adopted, language }: PolicyDocument,
	put: NameIn = isolated
): string =>
	`${put(title, language)} · ${put(issuer, language)} · adopted ${labelOfDay(adopted, ENGLISH.dates)}`;
