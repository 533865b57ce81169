import { fail, ok, type Result } from '../../../base/result.ts';
import type { ChangeOf, JudgementMade } from '../../../model/change/change.ts';
import type { InFile } from '../../../model/change/draft.ts';
import type { Relation } from '../../../model/link.ts';
import { occurrenceOf } from '../../../model/quotes/occurrence.ts';
import { findQuote } from '../../../model/quotes/quote.ts';
import { writeQuote } from '../../../model/file/write.ts';
import type { LinkLine } from './link-lines.ts';

type Evidence = InFile<'links'>['evidence'];

/** What a person changes of a link. */
export interface LinkEdit {
	readonly relation?: Relation;
	readonly status?: 'accepted' | 'rejected';
	readonly why?: string;
	/** The words of the statement, in the place of those of one pair of the evidence. */
	readonly quote?: { readonly at: number; readonly statement: Evidence[number]['statement'] };
}

/** The judgement that takes the place of a link; a suggestion that is changed is accepted. */
export function correctedLink(
	link: LinkLine,
	edit: LinkEdit,
	{ coder, on }: Pick<JudgementMade, 'coder' | 'on'>
): ChangeOf<'correct'> {
	const { statement, priority, relation, status } = link.name;
	return {
		kind: 'correct',
		link: link.name,
		judgement: {
			...{ statement, priority, coder, on },
			relation: edit.relation ?? relation,
			status: edit.status ?? (status === 'rejected' ? 'rejected' : 'accepted'),
			why: edit.why ?? link.why,
			evidence: link.evidence.map((pair, at) =>
				edit.quote?.at === at ? { ...pair, statement: edit.quote.statement } : pair
			)
		}
	};
}

/** Finds words in the text that they are evidence of; or why they cannot be. */
export function quoteOf(
	exact: string,
	text: string | null
): Result<Evidence[number]['statement'], string> {
	const words = exact.trim();
	if (text === null) return fail('The statement has no text to quote. Add its text first.');
	if (words === '') return fail('Enter the words that justify it, exactly as in the text.');
	const start = occurrenceOf({ exact: words }, text);
	const found = start === null ? null : findQuote({ exact: words, start }, text);
	if (found?.ok && !found.value.orphaned) return ok(writeQuote(found.value));
	return fail(
		text.includes(words)
			? 'These words occur more than once in the text. Copy more of the passage, so that it occurs only once.'
			: 'These words are not in the text. Copy them exactly.'
	);
}
