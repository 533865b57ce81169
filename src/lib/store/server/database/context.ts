import { LruCache } from '../../../base/lru-cache.ts';
import { fail, type Result } from '../../../base/types.ts';
import type { StoreFailure } from '../../workspace.ts';
import type { Aside } from './aside.ts';
import { failureOf } from './database-problem.ts';
import type { Engine } from './engine.ts';
import type { VersionedDraft } from './read-draft.ts';

/** What a store works with. */
export interface Context {
	readonly engine: Engine;
	/** Epoch milliseconds. */
	readonly now: () => number;
	/** Tells whoever keeps the server. */
	readonly log: (message: string) => void;
	/** After how many changes a snapshot is written. */
	readonly snapshotEvery: number;
	/** Drafts that were opened of late, by dataset: their next change is applied to what is here. */
	readonly drafts: LruCache<VersionedDraft>;
	/** What works on large drafts instead; null where all is done here. */
	readonly aside: Aside | null;
	/** What is done beside what was asked; it ends before the database is closed. */
	readonly beside: Set<Promise<void>>;
}

const HELD = 200_000; // records of drafts that are held in memory, about 1 kB each

export const contextOf = (
	engine: Engine,
	{
		now = () => Date.now(),
		log = (message: string) => {
			console.error(message);
		},
		snapshotEvery = 200,
		aside = null
	}: Partial<Pick<Context, 'now' | 'log' | 'snapshotEvery' | 'aside'>> = {}
): Context => ({
	...{ engine, now, log, snapshotEvery, aside },
	...{ drafts: new LruCache(HELD), beside: new Set() }
});

export const instantOf = ({ now }: Context): string => new Date(now()).toISOString();

export function hold({ drafts }: Context, dataset: string, versioned: VersionedDraft): void {
	const { statements, links } = versioned.draft;
	drafts.set(dataset, versioned, 1 + statements.size + links.size);
}

/** Gives what came of some work with the database, or why it failed: it never throws. */
export async function attempted<Value, Problem>(
	{ log }: Pick<Context, 'log'>,
	work: () => Promise<Result<Value, Problem>>
): Promise<Result<Value, Problem | StoreFailure>> {
	try {
		return await work();
	} catch (error) {
		const failure = failureOf(error);
		const { stack = String(error) } = error as Error;
		log(`The database: ${failure.because}. ${failure.reason === 'other' ? stack : failure.hint}`);
		return fail(failure);
	}
}
