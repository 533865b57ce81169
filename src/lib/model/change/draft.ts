import type { DatasetFile } from '../file/file.ts';
import { type Ordered, Records } from './records.ts';

export type InFile<Key extends keyof DatasetFile> =
	NonNullable<DatasetFile[Key]> extends (infer One)[] ? One : never;

/** A policy document without its priorities, which stand by themselves. */
type DocumentRecord = Omit<InFile<'documents'>, 'priorities'>;

type PriorityInFile = InFile<'documents'>['priorities'][number];

/** A priority without its sub-points, with what it stands in. */
type PriorityRecord = Omit<PriorityInFile, 'priorities'> & {
	readonly document: string;
	/** The priority that it is a sub-point of; null for a main point. */
	readonly parent: string | null;
};

type AboutRecord = Pick<DatasetFile, 'title' | 'summary' | 'language' | 'eras'>;

/** Two statements of which somebody said that they are not the same. */
interface ApartRecord {
	readonly statements: readonly [string, string];
}

/** What stands in each collection of a draft, as a dataset file writes it. */
export interface Collections {
	/** One record, of the key `about`. */
	readonly about: AboutRecord;
	readonly coders: InFile<'coders'>;
	readonly documents: DocumentRecord;
	readonly priorities: PriorityRecord;
	readonly actors: InFile<'actors'>;
	readonly sources: InFile<'sources'>;
	readonly statements: InFile<'statements'>;
	readonly links: InFile<'links'>;
	/** Statements that a review left as they are, by their ids. */
	readonly skipped: { readonly statement: string };
	readonly apart: ApartRecord;
}

export type Collection = keyof Collections;

export const COLLECTIONS = [
	...(['about', 'coders', 'documents', 'priorities', 'actors', 'sources', 'statements'] as const),
	...(['links', 'skipped', 'apart'] as const)
] satisfies Collection[];

/** A dataset while it is made: every thing by its id, and what a file has no room for. */
export type Draft = { readonly [Kind in Collection]: Records<Collections[Kind]> } & {
	/** The keys of the links of each statement. */
	readonly linksOf: Records<readonly string[]>;
	/** The order of the next new record: after all others. */
	readonly next: number;
};

/** A draft in which nothing has been done yet. */
export const emptyDraft = (): Draft => ({
	...(Object.fromEntries(COLLECTIONS.map((kind) => [kind, Records.of()])) as unknown as Draft),
	linksOf: Records.of(),
	next: 0
});

export const ABOUT = 'about';

/** What a link is known by: a file gives it no id, and no two say the same. */
export type LinkName = Pick<InFile<'links'>, 'statement' | 'priority' | 'relation' | 'status'> & {
	readonly coder?: string | undefined;
};

// No id has a blank in it.
export const linkKey = ({ statement, priority, relation, status, coder = '' }: LinkName): string =>
	[statement, priority, coder, relation, status].join(' ');

export const apartKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** The links of a statement in their order. */
export const linksOf = (draft: Draft, statement: string): InFile<'links'>[] =>
	(draft.linksOf.value(statement) ?? [])
		.map((key) => draft.links.get(key)!)
		.sort((a, b) => a.order - b.order)
		.map(({ value }) => value);

/** A record of a draft by itself. */
export type LooseRecord = readonly [in_: Collection, key: string, ordered: Ordered<object>];

/** Every record of a draft. */
export function* recordsOf(draft: Draft): Generator<LooseRecord> {
	for (const kind of COLLECTIONS) {
		for (const [key, ordered] of draft[kind].entries()) yield [kind, key, ordered];
	}
}

/** Puts a draft together from its records, some at a time, so that other things can be done in between. */
export class DraftBuilder {
	readonly #records = new Map<Collection, Map<string, Ordered<object>>>(
		COLLECTIONS.map((kind) => [kind, new Map()])
	);
	readonly #linksOf = new Map<string, Ordered<string[]>>();

	add(records: readonly LooseRecord[]): void {
		for (const [kind, key, ordered] of records) {
			this.#records.get(kind)!.set(key, ordered);
			if (kind === 'links') this.#index(key);
		}
	}

	/** @param next the order of the next new record */
	draft(next: number): Draft {
		const records = [...this.#records].map(([kind, own]) => [kind, Records.over(own)]);
		return {
			...(Object.fromEntries(records) as Draft),
			linksOf: Records.over<readonly string[]>(this.#linksOf),
			next
		};
	}

	#index(link: string): void {
		const statement = link.slice(0, link.indexOf(' '));
		const own = this.#linksOf.get(statement);
		if (own) own.value.push(link);
		else this.#linksOf.set(statement, { value: [link], order: 0 });
	}
}
