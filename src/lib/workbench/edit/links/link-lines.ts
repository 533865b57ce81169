import {
	linkKey,
	linksOf,
	type Draft,
	type InFile,
	type LinkName
} from '../../../model/change/draft.ts';
import { nameOf } from './orphans.ts';
import { linesOf } from '../things/thing-names.ts';

/** A link of a statement, as the page that edits it shows it. */
export interface LinkLine {
	/** What it keeps while it is changed, so that its form stays the same. */
	readonly place: string;
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
	const counted = new Map<string, number>();
	return linksOf(draft, statement)
		.sort(
			(a, b) =>
				(indexOf.get(a.priority) ?? 0) - (indexOf.get(b.priority) ?? 0) ||
				(linkKey(a) < linkKey(b) ? -1 : 1)
		)
		.map((link) => {
			const nth = (counted.get(link.priority) ?? 0) + 1;
			counted.set(link.priority, nth);
			return {
				place: `${link.priority} ${nth}`,
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
