import { COLLECTIONS, type Collection, type Draft } from './draft.ts';
import { Records, type Placed } from './records.ts';

/** A record of a draft by itself. */
export type LooseRecord = readonly [in_: Collection, key: string, placed: Placed<object>];

/** Every record of a draft. */
export function* recordsOf(draft: Draft): Generator<LooseRecord> {
	for (const kind of COLLECTIONS) {
		for (const [key, placed] of draft[kind].entries()) yield [kind, key, placed];
	}
}

/** Puts a draft together from its records, some at a time, so that other things can be done in between. */
export class DraftBuilder {
	readonly #records = new Map<Collection, Map<string, Placed<object>>>(
		COLLECTIONS.map((kind) => [kind, new Map()])
	);
	readonly #linksOf = new Map<string, Placed<string[]>>();

	add(records: readonly LooseRecord[]): void {
		for (const [kind, key, placed] of records) {
			this.#records.get(kind)!.set(key, placed);
			if (kind === 'links') this.#index(key);
		}
	}

	/** @param next the place of the next new record */
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
