import { omitNullish } from '../../base/fields.ts';
import type { Dataset, Source } from '../../model/dataset.ts';
import type { Link } from '../../model/link.ts';
import { prioritiesIn, type PolicyDocument, type Priority } from '../../model/policy-document.ts';
import type { OrphanedQuote, Quote } from '../../model/quotes/quote.ts';
import type { Statement } from '../../model/statement.ts';
import {
	type Draft,
	type DraftDate,
	type DraftDocument,
	type DraftLink,
	type DraftPriority,
	emptyDraft
} from '../draft.ts';
import type { ParsedItem } from '../format.ts';

/** The documents, statements and links of a dataset as an import finds them, under their own ids. */
export function* parsedDataset(dataset: Dataset, file: string): Generator<ParsedItem> {
	const sources = new Map(dataset.sources.map((source) => [source.id, source]));
	for (const [at, document] of dataset.documents.entries()) {
		const location = { file, path: `documents[${at}]` };
		const source = document.source === null ? undefined : sources.get(document.source);
		yield { kind: 'document', document: { ...documentOf(document, source), location } };
	}
	const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
	const quoted = quotedBy(dataset.links);
	const texts = new Map(dataset.statements.map(({ id, text }) => [id, text]));
	for (const statement of dataset.statements) {
		const location = { file, path: `statement ${statement.id}` };
		const { reportedBy } = statement;
		const report = reportedBy && {
			in: reportedBy,
			...(quoted.get(statement.id) ?? { start: 0, end: [...(texts.get(reportedBy) ?? '')].length })
		};
		const draft = {
			...draftOf(statement, sources.get(statement.source)!),
			location,
			actor: actors.get(statement.actor)!.name,
			from: {
				actor: actors.get(statement.actor)!,
				source: sources.get(statement.source)!
			},
			mention: report
		};
		yield { kind: 'statement', draft };
	}
	const documents = new Map(
		[...prioritiesIn(dataset.documents)].map(({ document, priority }) => [
			priority.id,
			{ document: document.id, priority: priority.number, priorityId: priority.id }
		])
	);
	yield* parsedEras(dataset, file);
	const coders = new Map(dataset.coders.map(({ id, name }) => [id, name]));
	for (const [at, link] of dataset.links.entries()) {
		const { by } = link.verdict;
		yield {
			kind: 'link',
			link: {
				...linkOf(link),
				...documents.get(link.priority)!,
				location: { file, path: `links[${at}]` },
				coder: by === null ? null : (coders.get(by) ?? by),
				...(by !== null && { coderId: by })
			}
		};
	}
}

function* parsedEras({ eras }: Dataset, file: string): Generator<ParsedItem> {
	for (const [at, { title, text, when }] of eras.entries()) {
		const location = { file, path: `eras[${at}]` };
		yield { kind: 'era', era: { location, title, text, date: dateOf(when.written) } };
	}
}

/** The stretch that the first link of a statement quotes. */
function quotedBy(links: readonly Link[]) {
	const quoted = new Map<string, { start: number; end: number }>();
	for (const { statement, evidence } of links) {
		const [first] = evidence;
		if (!first || first.statement.orphaned || quoted.has(statement)) continue;
		quoted.set(statement, { start: first.statement.start, end: first.statement.end });
	}
	return quoted;
}

const dateOf = (written: string): DraftDate => ({ written, words: written, inferred: null });

const documentOf = (
	one: PolicyDocument,
	source: Source | undefined
): Omit<DraftDocument, 'location'> => ({
	...{ id: one.id, ownId: one.id, from: { source: source ?? null } },
	...{ title: one.title, issuer: one.issuer, adopted: dateOf(one.adopted) },
	...{ publisher: source?.publisher ?? null, address: source?.address ?? null },
	language: one.language,
	priorities: one.priorities.map(priorityOf)
});

const priorityOf = ({ id, number, title, text, cues, priorities }: Priority): DraftPriority => ({
	...{ id, number, title, text, cues },
	priorities: priorities.map(priorityOf)
});

function draftOf(one: Statement, source: Source): Draft {
	const more = {
		'source title': source.title,
		archived: source.archived ?? '',
		retrieved: source.retrieved ?? '',
		references: one.references.map(({ to }) => to).join(', ')
	};
	return {
		...{ ...emptyDraft(one.id, { file: '' }), ownId: one.id, isOurs: true },
		...{ title: one.title, kind: one.kind, date: dateOf(one.when.written) },
		...{ speaker: one.speaker, venue: one.place, summary: one.summary, text: one.text },
		...{ excerpts: one.excerpts, before: one.before, after: one.after, language: one.language },
		...(one.reported && { reported: true }),
		...{ group: one.group, tags: one.tags, media: one.media },
		...{ publisher: source.publisher, address: source.address },
		references: one.references.map(({ to, quote }) => ({ to, quote: quote && quoteOf(quote) })),
		more: Object.fromEntries(Object.entries(more).filter(([, words]) => words !== ''))
	};
}

const linkOf = ({
	statement,
	relation,
	verdict,
	why,
	evidence
}: Link): Omit<DraftLink, 'location' | 'document' | 'priority' | 'coder'> => {
	const [first] = evidence;
	return {
		...{ statement, relation, status: verdict.status, on: verdict.on, why },
		exact: first?.statement.exact ?? null,
		evidence: evidence.map(({ statement, clause }) => ({
			...quoteOf(statement),
			clause: clause && quoteOf(clause)
		}))
	};
};

/** With the hash where it is an orphan, so that it stays one; else the text that it is held against may be another. */
const quoteOf = ({
	orphaned,
	exact,
	prefix,
	suffix,
	start,
	end,
	textHash
}: Quote | OrphanedQuote) => ({
	...{ exact, prefix, suffix },
	...omitNullish({ start, end, textHash: orphaned ? textHash : null })
});
