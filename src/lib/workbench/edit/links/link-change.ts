import { fail, ok, type Result } from '../../../base/types.ts';
import type { ChangeOf, JudgementMade } from '../../../model/change/change.ts';
import {
	type Draft,
	type InFile,
	linkKey,
	type LinkName,
	linksOf
} from '../../../model/change/draft.ts';
import { writeQuote } from '../../../model/file/write.ts';
import { type Relation, RELATIONS } from '../../../model/link.ts';
import { occurrenceOf } from '../../../model/quotes/occurrence.ts';
import { findQuote } from '../../../model/quotes/quote.ts';
import type { Field } from '../fields/fields.ts';
import { linesOf } from '../things/thing-names.ts';
import { nameOf } from './orphans.ts';

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
		from: { why: link.why, evidence: link.evidence },
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
	const quote = start === null ? null : findQuote({ exact: words, start }, text);
	if (quote?.ok && !quote.value.orphaned) return ok(writeQuote(quote.value));
	return fail(
		text.includes(words)
			? 'These words occur more than once in the text. Copy more of the passage, so that it occurs only once.'
			: 'These words are not in the text. Copy them exactly.'
	);
}

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

/** A link of a statement, as the page that edits it shows it. */
export interface LinkLine {
	/** What it keeps while it is changed, so that its form stays the same. */
	readonly key: string;
	readonly name: LinkName;
	/** Number and title of its priority. */
	readonly priority: string;
	/** Who judged it; null where nobody did. */
	readonly coder: string | null;
	readonly on: string | null;
	readonly why: string;
	readonly evidence: InFile<'links'>['evidence'];
}

/** The links of a statement, in the order of the priorities that they are to. */
export function linkLines(draft: Draft, statement: string): LinkLine[] {
	const priorities = linesOf(draft, 'priorities');
	const indexOf = new Map(priorities.map(({ id }, at) => [id, at]));
	const counts = new Map<string, number>();
	return linksOf(draft, statement)
		.sort(
			(a, b) =>
				(indexOf.get(a.priority) ?? 0) - (indexOf.get(b.priority) ?? 0) ||
				(linkKey(a) < linkKey(b) ? -1 : 1)
		)
		.map((link) => {
			const nth = (counts.get(link.priority) ?? 0) + 1;
			counts.set(link.priority, nth);
			return {
				key: `${link.priority} ${nth}`,
				name: nameOf(link),
				priority: priorities[indexOf.get(link.priority) ?? -1]?.name ?? link.priority,
				coder:
					link.coder === undefined ? null : (draft.coders.value(link.coder)?.name ?? link.coder),
				on: link.on ?? null,
				why: link.why,
				evidence: link.evidence
			};
		});
}

/** The words that evidence of a statement is quoted from: its own, or those of who reports it; null without any. */
export function quotedWords(draft: Draft, statement: string): string | null {
	const one = draft.statements.value(statement);
	if (one?.reportedBy === undefined) return one?.text ?? null;
	return draft.statements.value(one.reportedBy)?.text ?? null;
}
