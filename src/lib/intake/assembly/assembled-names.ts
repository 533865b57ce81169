import { canonicalJson } from '../../base/canonical-json.ts';
import { slugOf } from '../../base/words.ts';
import type { Actor, Dataset, Source } from '../../model/dataset.ts';
import { LENGTHS } from '../../model/file/lengths.ts';
import { writeActor, writeSource } from '../../model/file/write.ts';
import type { ActorId, SourceId } from '../../model/ids.ts';
import { actorKindOf, type Draft } from '../draft.ts';
import { type InFile, omitBlank } from '../file-parts.ts';
import type { FilesRead } from '../read-files.ts';
import type { DatasetWishes } from './dataset-wishes.ts';

const LONGEST = 48; // letters of an id that is made from words

/** What the dataset file takes for an id. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u;

/** Makes ids from words, each once: `moscow-talks`, `moscow-talks-2`. */
export class Ids {
	readonly #taken = new Set<string>();
	/** How often each was asked for, so that a thousand like ones need no search. */
	readonly #asked = new Map<string, number>();

	/** The id that the input itself gives, where a file may have it and nothing else does; null otherwise. */
	own(id: string): string | null {
		if (id.length > LENGTHS.id || !ID.test(id) || this.#taken.has(id)) return null;
		this.#taken.add(id);
		return id;
	}

	from(words: string, otherwise: string): string {
		const id = shortened(slugOf(words)) || otherwise;
		let count = this.#asked.get(id) ?? 0;
		let free: string;
		do free = ++count === 1 ? id : `${id}-${count}`;
		while (this.#taken.has(free));
		this.#asked.set(id, count);
		this.#taken.add(free);
		return free;
	}
}

/** No longer than an id should be, at a whole word. */
function shortened(slug: string): string {
	if (slug.length <= LONGEST) return slug;
	return slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

/** What stands where nobody is named. */
export const UNNAMED = 'Not named';

/** Whom the parts of a dataset name, where they come from, and in which language: names become ids. */
export class AssembledNames {
	readonly #wishes;
	/** The language of most, for texts that nothing tells of. */
	readonly #usual: string;
	readonly #actors = new Named<InFile<'actors'>>();
	readonly #sources = new Named<InFile<'sources'>>();
	readonly #coders = new Named<{ id: string; name: string }>();

	constructor(wishes: DatasetWishes, { drafts, documents, datasets }: FilesRead) {
		this.#wishes = wishes;
		for (const dataset of datasets) this.#keep(dataset);
		this.#usual = usualLanguage([...drafts, ...documents].map(({ language }) => language)) ?? 'en';
	}

	get actors(): InFile<'actors'>[] {
		return this.#actors.all();
	}

	get sources(): InFile<'sources'>[] {
		return this.#sources.all();
	}

	get coders(): { id: string; name: string }[] {
		return this.#coders.all();
	}

	language(stated: string | null | undefined): string {
		return stated ?? this.#wishes.language ?? this.#usual;
	}

	actor({ actor, publisher, from }: Draft): string {
		const name = actor ?? this.#wishes.actor ?? publisher ?? UNNAMED;
		if (from && from.actor.name === name) {
			return this.#actors.ownOf(from.actor) ?? this.#ownActor(from.actor);
		}
		return this.#actors.of(name, name, (id) => ({ id, name, kind: actorKindOf(name) }));
	}

	/** @param ownId by which a dataset knows one of several coders of that name */
	coder(name: string, ownId: string | undefined): string {
		const own = ownId === undefined ? undefined : this.#coders.ownOf({ id: ownId, name });
		return own ?? this.#coders.of(name, name, (id) => ({ id, name }));
	}

	/** All that a dataset names, also what nothing of it needs. */
	#keep({ actors, sources, coders }: Dataset): void {
		this.#actors.ownAll(actors, (actor, id) => writeActor({ ...actor, id: id as ActorId }));
		for (const source of sources) this.ownSource(source);
		this.#coders.ownAll(coders, ({ name }, id) => ({ id, name }));
	}

	#ownActor = (actor: Actor): string =>
		this.#actors.own(actor.name, actor.id, (id) => writeActor({ ...actor, id: id as ActorId }));

	/** The source of a dataset as it is there: one of two that are alike in all. */
	ownSource = (source: Source): string =>
		this.#sources.own(canonicalJson(source), source.id, (id) =>
			writeSource({ ...source, id: id as SourceId })
		);

	/** A statement that can be read at an address of its own has a source of its own. */
	source(
		{
			publisher,
			address,
			archived = null,
			location
		}: Pick<Draft, 'publisher' | 'address' | 'archived' | 'location'>,
		title: string,
		language: string
	): string {
		const from = publisher ?? location.file;
		const key = [address ?? `${from} ${location.file} ${language}`, archived].join('\n');
		return this.#sources.of(key, from, (id) => ({
			id,
			publisher: from,
			title: address ? title : location.file,
			...omitBlank({ address, archived }),
			language
		}));
	}
}

interface Known {
	readonly id: string;
	readonly name: string;
}

const keyOf = ({ id, name }: Known): string => `${name}\n${id}`;

/** Things that are known by a name, each made when it is first met. */
class Named<Thing> {
	readonly #ids = new Ids();
	readonly #things = new Map<string, { id: string; thing: Thing }>();
	readonly #own = new Map<string, string>();

	/** The id of a thing that has one already, and keeps it where nothing else has it. */
	own(key: string, id: string, make: (id: string) => Thing): string {
		const known = this.#things.get(key);
		if (known) return known.id;
		const assigned = this.#ids.own(id) ?? this.#ids.from(id, 'unnamed');
		this.#things.set(key, { id: assigned, thing: make(assigned) });
		return assigned;
	}

	/** Of two datasets, one name is one thing; of one dataset, each thing is its own, whatever its name. */
	ownAll<Own extends Known>(things: readonly Own[], make: (own: Own, id: string) => Thing): void {
		const names = new Set<string>();
		for (const thing of things) {
			const key = names.has(thing.name) ? keyOf(thing) : thing.name;
			names.add(thing.name);
			this.#own.set(
				keyOf(thing),
				this.own(key, thing.id, (id) => make(thing, id))
			);
		}
	}

	/** The id here of a thing that a dataset brought. */
	ownOf = (thing: Known): string | undefined => this.#own.get(keyOf(thing));

	/** The id of the thing of that key, which is made from the words where it is new. */
	of(key: string, words: string, make: (id: string) => Thing): string {
		const known = this.#things.get(key);
		if (known) return known.id;
		const id = this.#ids.from(words, 'unnamed');
		this.#things.set(key, { id, thing: make(id) });
		return id;
	}

	all = (): Thing[] => [...this.#things.values()].map(({ thing }) => thing);
}

/** The language that most texts are in, of those that say; of two the first. */
function usualLanguage(words: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>();
	for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
