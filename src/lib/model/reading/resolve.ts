import { oncePerText } from '../../base/once-per.ts';
import { inTime } from '../chronology.ts';
import type { Dataset } from '../dataset.ts';
import { DateFinder } from './date-finder.ts';
import { type FaultList, pathOf } from './fault.ts';
import type { DatasetFile } from '../file/file.ts';
import type { ActorId, CoderId, DocumentId, PriorityId, SourceId, StatementId } from '../ids.ts';
import type { Evidence, Link, Verdict } from '../link.ts';
import type { PolicyDocument, Priority } from '../policy-document.ts';
import { QuoteFinder } from './quote-finder.ts';
import { Register } from './register.ts';
import type { Statement } from '../statement.ts';

type Path = readonly (string | number)[];
type InFile<Key extends keyof DatasetFile> =
	NonNullable<DatasetFile[Key]> extends (infer One)[] ? One : never;

/**
 * Turns a file of the right shape into the model: dates are read, ids followed, quotes found.
 * Faults are collected in file order; the dataset is whole only if none was added.
 */
export function resolve(file: DatasetFile, faults: FaultList): Dataset {
	return new Resolver(file, faults).dataset();
}

/** What most statements have none of: one list for all. */
const NONE: readonly never[] = [];

class Resolver {
	readonly #file: DatasetFile;
	readonly #faults: FaultList;
	readonly #coders;
	readonly #actors;
	readonly #sources;
	readonly #statements;
	readonly #priorities;
	/** Of texts that many statements share, each once in memory. */
	readonly #same = oncePerText((text) => text);
	readonly #dates: DateFinder;
	readonly #quotes: QuoteFinder;

	constructor(file: DatasetFile, faults: FaultList) {
		this.#file = file;
		this.#faults = faults;
		this.#dates = new DateFinder(faults);
		this.#quotes = new QuoteFinder(faults);
		const register = <Thing extends { id: string }>(kind: string, things: Thing[], key: string) => {
			const made = new Register<Thing>(kind, faults);
			things.forEach((thing, at) => made.declare(thing.id, thing, [key, at]));
			return made;
		};
		register('document', file.documents, 'documents');
		this.#coders = register('coder', file.coders ?? [], 'coders');
		this.#actors = register('actor', file.actors, 'actors');
		this.#sources = register('source', file.sources, 'sources');
		this.#statements = register('statement', file.statements, 'statements');
		this.#priorities = new Register<Priority>('priority', faults);
	}

	dataset(): Dataset {
		const file = this.#file;
		const documents = file.documents.map((one, at) => this.#document(one, ['documents', at]));
		return {
			title: file.title,
			summary: file.summary,
			language: file.language,
			coders: (file.coders ?? []).map(({ id, name }) => ({ id: id as CoderId, name })),
			documents,
			actors: file.actors.map((actor) => ({
				...actor,
				id: actor.id as ActorId,
				shortName: actor.shortName ?? actor.name
			})),
			sources: file.sources.map((source, at) => ({
				...source,
				id: source.id as SourceId,
				address: source.address ?? null,
				archived: source.archived ?? null,
				retrieved: this.#dates.day(source.retrieved, ['sources', at, 'retrieved'])
			})),
			statements: file.statements
				.map((one, at) => this.#statement(one, ['statements', at]))
				.filter((one) => one !== null)
				.sort(inTime),
			links: this.#links(),
			eras: (file.eras ?? []).flatMap(({ title, date, text = null }, at) => {
				const when = this.#dates.when(date, ['eras', at, 'date']);
				return when ? [{ title, when, text }] : [];
			})
		};
	}

	#document(one: InFile<'documents'>, path: Path): PolicyDocument {
		if (one.source !== undefined) this.#sources.find(one.source, [...path, 'source']);
		return {
			...one,
			id: one.id as DocumentId,
			// A day that cannot be read is a fault already: the dataset will be refused.
			adopted: this.#dates.day(one.adopted, [...path, 'adopted'])!,
			source: (one.source ?? null) as SourceId | null,
			priorities: this.#prioritiesIn(one, path)
		};
	}

	#prioritiesIn(parent: { priorities?: InPriority[] | undefined }, path: Path): Priority[] {
		return (parent.priorities ?? []).map((one, at) => {
			const here = [...path, 'priorities', at];
			const priority: Priority = {
				...one,
				id: one.id as PriorityId,
				cues: one.cues ?? [],
				priorities: this.#prioritiesIn(one, here)
			};
			this.#priorities.declare(one.id, priority, here);
			return priority;
		});
	}

	#statement(one: InFile<'statements'>, path: Path): Statement | null {
		this.#actors.find(one.actor, [...path, 'actor']);
		this.#sources.find(one.source, [...path, 'source']);
		if (one.reportedBy !== undefined) this.#reporter(one, path);
		const when = this.#dates.when(one.date, [...path, 'date']);
		const references = one.references?.map((reference, at) => {
			const here = [...path, 'references', at];
			this.#statements.find(reference.to, [...here, 'to']);
			const quote = reference.quote
				? this.#quotes.quote(reference.quote, this.#wordsOf(one), [...here, 'quote'])
				: null;
			return { to: reference.to as StatementId, quote };
		});
		return (
			when && {
				id: one.id as StatementId,
				when,
				title: one.title,
				kind: one.kind,
				actor: this.#same(one.actor) as ActorId,
				speaker: this.#shared(one.speaker),
				place: this.#shared(one.place),
				summary: one.summary,
				text: one.text ?? null,
				excerpts: one.excerpts ?? false,
				reported: one.reported ?? false,
				before: one.before ?? null,
				after: one.after ?? null,
				language: this.#same(one.language),
				source: this.#same(one.source) as SourceId,
				reportedBy: (one.reportedBy ?? null) as StatementId | null,
				references: references ?? NONE,
				group: this.#shared(one.group),
				tags: one.tags?.map(this.#same) ?? NONE,
				media:
					one.media?.map(({ address, caption = null, credit = null }) => ({
						...{ address, caption, credit }
					})) ?? NONE
			}
		);
	}

	#reporter(one: InFile<'statements'>, path: Path): void {
		const reporter = this.#statements.find(one.reportedBy!, [...path, 'reportedBy']);
		if (reporter && (reporter.id === one.id || reporter.reportedBy !== undefined)) {
			this.#faults.push({
				code: 'circular',
				path: pathOf([...path, 'reportedBy']),
				because: `“${reporter.id}” cannot report “${one.id}”: it has no words of its own`,
				hint: 'name the statement in whose text it is mentioned'
			});
		}
	}

	#links(): Link[] {
		return this.#file.links.map((one, at) => {
			const path = ['links', at];
			const statement = this.#statements.find(one.statement, [...path, 'statement']);
			const priority = this.#priorities.find(one.priority, [...path, 'priority']);
			// Where a quote is not found the dataset is refused; of what is not there nothing is needed.
			const evidence = one.evidence.map((pair, index) => {
				const here = [...path, 'evidence', index];
				const said =
					statement &&
					this.#quotes.quote(pair.statement, this.#wordsOf(statement), [...here, 'statement']);
				const clause =
					pair.clause && priority
						? this.#quotes.clause(pair.clause, priority, [...here, 'clause'])
						: null;
				return { statement: said!, clause } satisfies Evidence;
			});
			return {
				statement: (statement?.id ?? one.statement) as StatementId,
				priority: (priority?.id ?? one.priority) as PriorityId,
				relation: one.relation,
				verdict: this.#verdict(one, path),
				why: this.#same(one.why),
				evidence
			};
		});
	}

	#verdict(one: InFile<'links'>, path: Path): Verdict {
		if (one.coder !== undefined) this.#coders.find(one.coder, [...path, 'coder']);
		const by = (one.coder ?? null) as CoderId | null;
		const on = this.#dates.day(one.on, [...path, 'on']);
		if (one.status === 'suggested') return { status: 'suggested', by, on };
		for (const field of ['coder', 'on'] as const) {
			if (one[field] !== undefined) continue;
			this.#faults.push({
				code: 'missing',
				path: pathOf([...path, field]),
				because: `the link is ${one.status}, but “${field}” is missing`,
				hint: 'say who judged it and on which day, or set its status to "suggested"'
			});
		}
		return { status: one.status, by: by!, on: on! };
	}

	/** The words that evidence about a statement is taken from: its own, or its reporter's. */
	#wordsOf(one: InFile<'statements'>): string | null {
		if (one.reportedBy === undefined) return one.text ?? null;
		return this.#statements.get(one.reportedBy)?.text ?? null;
	}

	#shared(text: string | undefined): string | null {
		return text === undefined ? null : this.#same(text);
	}
}

type InPriority = DatasetFile['documents'][number]['priorities'][number];
