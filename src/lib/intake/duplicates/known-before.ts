import type { Draft, DraftDocument, DraftPriority } from '../draft.ts';
import { comparedWords } from './shingles.ts';

interface Known<Thing> {
	readonly index: number;
	readonly file: number;
	readonly thing: Thing;
}

/**
 * Finds what another file has under the same name: a statement by its id, a document by its title. So the
 * table of a dataset meets its dataset, whose words it does not hold.
 */
export class KnownBefore {
	readonly #drafts = new Map<string, Known<Pick<Draft, 'title' | 'actor'>>[]>();
	readonly #documents = new Map<string, Known<ReadonlySet<string>>[]>();

	/** Takes the statement of an index, and gives the indices of those of other files that it may be. */
	addDraft({ ownId, title, actor }: Draft, index: number, file: number): Meeting[] {
		if (ownId === undefined) return [];
		return met(this.#drafts, ownId, { index, file, thing: { title, actor } }, (one) => {
			if (title !== null && title === one.title) return 'exact';
			// An id may be the same by chance: a number that every table begins with.
			return actor !== null && actor === one.actor ? 'near' : null;
		});
	}

	/** The same of a document: all that one of the two names, by number and title, the other has. */
	addDocument({ title, priorities }: DocumentNames, index: number, file: number): Meeting[] {
		const names = new Set(namesOf(priorities));
		return met(this.#documents, wordsOf(title), { index, file, thing: names }, (other) => {
			const [few, many] = names.size < other.size ? [names, other] : [other, names];
			return [...few].every((name) => many.has(name)) ? 'exact' : null;
		});
	}
}

type DocumentNames = Pick<DraftDocument, 'title' | 'priorities'>;

interface Meeting {
	readonly index: number;
	readonly kind: 'exact' | 'near';
}

const SEVERAL = 64; // files that have the same name, so that many cost no more

function met<Thing>(
	known: Map<string, Known<Thing>[]>,
	key: string,
	one: Known<Thing>,
	likeness: (thing: Thing) => Meeting['kind'] | null
): Meeting[] {
	const earlier = known.get(key) ?? [];
	const meetings = earlier.flatMap(({ index, file, thing }) => {
		const kind = file === one.file ? null : likeness(thing);
		return kind === null ? [] : [{ index, kind }];
	});
	if (earlier.length < SEVERAL) known.set(key, [...earlier, one]);
	return meetings;
}

const wordsOf = (text: string): string => comparedWords(text).join(' ');

const namesOf = (priorities: readonly DraftPriority[]): string[] =>
	priorities.flatMap((one) => [
		`${one.number.trim()} ${wordsOf(one.title)}`,
		...namesOf(one.priorities)
	]);
