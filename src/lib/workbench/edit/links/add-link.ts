import { fail, ok, type Result } from '../../../base/result.ts';
import type { ChangeOf } from '../../../model/change/change.ts';
import type { Draft } from '../../../model/change/draft.ts';
import { RELATIONS } from '../../../model/link.ts';
import type { Field } from '../fields/fields.ts';
import { quoteOf } from './link-change.ts';
import { quotedWords } from './link-lines.ts';

/** What is asked of a link that is new. */
export const LINK_FIELDS: readonly Field[] = [
	{
		...{ name: 'priority', label: 'Priority', isRequired: true },
		form: { kind: 'reference', to: 'priorities' }
	},
	{
		...{ name: 'relation', label: 'Relation', isRequired: true },
		form: { kind: 'choice', of: RELATIONS }
	},
	{
		...{ name: 'words', label: 'Words that justify it', isRequired: true },
		form: { kind: 'text', most: 'text' },
		note: 'Exactly as in the text of the statement.'
	},
	{
		...{ name: 'why', label: 'Why', isRequired: true },
		form: { kind: 'text', most: 'summary' },
		note: 'The reason, in a sentence.'
	},
	{
		...{ name: 'coder', label: 'Your name', isRequired: true },
		...{ form: { kind: 'line', most: 'name' }, note: 'It is shown with the link.' }
	}
];

/** The judgement that adds a link to a statement; or why it cannot be, by the fields. @param on the day of it */
export function addLink(
	draft: Draft,
	statement: string,
	fields: Readonly<Record<string, unknown>>,
	on: string
): Result<ChangeOf<'judge'>, Readonly<Record<string, string>>> {
	const { priority, relation, words, why, coder } = fields as Record<string, string>;
	if (!draft.priorities.has(priority!)) return fail({ priority: 'Choose one from the list.' });
	const quote = quoteOf(words!, quotedWords(draft, statement));
	if (!quote.ok) return fail({ words: quote.problem });
	return ok({
		kind: 'judge',
		judgement: {
			...{ statement, priority: priority!, status: 'accepted', why: why!, coder: coder!, on },
			relation: RELATIONS.find((one) => one === relation)!,
			evidence: [{ statement: quote.value }]
		}
	});
}
