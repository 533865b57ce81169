import { adoptionDay } from '../dates/adoption-day.ts';
import { type AssembledNames, Ids, UNNAMED } from './assembled-names.ts';
import { otherId, undated } from './assembly-problem.ts';
import type { DatasetWishes } from './dataset-wishes.ts';
import type { DraftDocument, DraftLink, DraftPriority } from '../draft.ts';
import type { InFile } from '../file-parts.ts';
import type { ImportProblem } from '../problem.ts';

type InPriority = InFile<'documents'>['priorities'][number];

/** The policy documents of a dataset, with their priorities. */
export class AssembledDocuments {
	/** What keeps the whole from being a dataset. */
	readonly missing: ImportProblem[] = [];
	/** What could not be kept as it was. */
	readonly problems: ImportProblem[] = [];
	readonly #wishes;
	readonly #names;
	readonly #ids = { document: new Ids(), priority: new Ids() };
	readonly #priorities = new Map<string, string>();
	readonly #texts = new Map<string, string>();

	/** By draft, and by draft and priority: the ids that a dataset of ours gives. */
	readonly #kept = new Map<string, string>();

	constructor(wishes: DatasetWishes, names: AssembledNames, drafts: readonly DraftDocument[]) {
		this.#wishes = wishes;
		this.#names = names;
		// Before any is made, so that none that is made takes the place of one that was given.
		for (const draft of drafts) this.#keepIds(draft);
	}

	#keepIds({ id, ownId, priorities, location }: DraftDocument): void {
		if (ownId === undefined) return;
		this.#keep('document', id, ownId, location);
		for (const one of flat(priorities)) {
			if (one.id !== undefined) this.#keep('priority', `${id} ${one.id}`, one.id, location);
		}
	}

	#keep(
		kind: 'document' | 'priority',
		key: string,
		id: string,
		location: DraftDocument['location']
	): void {
		const own = this.#ids[kind].own(id);
		if (own === null) this.problems.push(otherId(location, id, kind));
		this.#kept.set(key, own ?? this.#ids[kind].from(id, kind));
	}

	add(draft: DraftDocument): InFile<'documents'> {
		const wished = this.#wishes.documents?.[draft.id];
		const adopted = this.#adopted(draft, wished?.adopted);
		const issuer = wished?.issuer ?? draft.issuer ?? draft.publisher ?? null;
		const language = this.#names.language(draft.language);
		return {
			id: this.#kept.get(draft.id) ?? this.#ids.document.from(draft.title, 'document'),
			title: draft.title,
			issuer: issuer ?? UNNAMED,
			adopted,
			language,
			...this.#source(draft, issuer, language),
			priorities: draft.priorities.map((one) => this.#priority(draft, one))
		};
	}

	/** The id of a priority, by its document's and its own id or number there; undefined where there is none. */
	priority({ document, priority, priorityId }: DraftLink): string | undefined {
		return (
			(priorityId === undefined ? undefined : this.#kept.get(`${document} ${priorityId}`)) ??
			this.#priorities.get(`${document} ${priority}`)
		);
	}

	/** The text of a priority, by its id. */
	textOf(id: string): string {
		return this.#texts.get(id) ?? '';
	}

	#source(draft: DraftDocument, issuer: string | null, language: string): { source?: string } {
		const { from, publisher } = draft;
		if (from) return from.source ? { source: this.#names.ownSource(from.source) } : {};
		const named = { ...draft, publisher: publisher ?? issuer };
		return { source: this.#names.source(named, draft.title, language) };
	}

	/** The day that somebody gives, in any spelling that is read, or that the input says. */
	#adopted(draft: DraftDocument, wished: string | undefined): string {
		if (wished === undefined) {
			if (!draft.adopted) this.missing.push(undated(draft));
			return draft.adopted?.written ?? '';
		}
		const day = adoptionDay(wished);
		if (day.ok) return day.value;
		this.missing.push({
			code: 'bad-date',
			location: draft.location,
			lost: 'nothing',
			...day.problem
		});
		return '';
	}

	#priority(document: DraftDocument, one: DraftPriority): InPriority {
		const id =
			this.#kept.get(`${document.id} ${one.id}`) ?? this.#ids.priority.from(one.number, 'priority');
		this.#priorities.set(`${document.id} ${one.number}`, id);
		this.#texts.set(id, one.text || one.title);
		const parts = one.priorities.map((part) => this.#priority(document, part));
		return {
			id,
			number: one.number,
			title: one.title,
			text: one.text || one.title,
			...(one.cues.length > 0 && { cues: [...one.cues] }),
			...(parts.length > 0 && { priorities: parts })
		};
	}
}

const flat = (priorities: readonly DraftPriority[]): DraftPriority[] =>
	priorities.flatMap((one) => [one, ...flat(one.priorities)]);
