import { adoptionDay } from './adoption-day.ts';
import { UNNAMED, type AssembledNames } from './assembled-names.ts';
import { undated } from './assembly-problem.ts';
import type { DatasetWishes } from './dataset-wishes.ts';
import type { DraftDocument, DraftPriority } from './draft.ts';
import type { InFile } from './file-parts.ts';
import { Ids } from './ids.ts';
import type { ImportProblem } from './problem.ts';

type InPriority = InFile<'documents'>['priorities'][number];

/** The policy documents of a dataset, with their priorities. */
export class AssembledDocuments {
	/** What keeps the whole from being a dataset. */
	readonly missing: ImportProblem[] = [];
	readonly #wishes;
	readonly #names;
	readonly #ids = { document: new Ids(), priority: new Ids() };
	readonly #priorities = new Map<string, string>();

	constructor(wishes: DatasetWishes, names: AssembledNames) {
		this.#wishes = wishes;
		this.#names = names;
	}

	add(draft: DraftDocument): InFile<'documents'> {
		const wished = this.#wishes.documents?.[draft.id];
		const adopted = this.#adopted(draft, wished?.adopted);
		const issuer = wished?.issuer ?? draft.issuer ?? draft.publisher;
		const language = this.#names.language(draft.language);
		return {
			id: this.#ids.document.from(draft.title, 'document'),
			title: draft.title,
			issuer: issuer ?? UNNAMED,
			adopted,
			language,
			source: this.#names.source(
				{ ...draft, publisher: draft.publisher ?? issuer ?? null },
				draft.title,
				language
			),
			priorities: draft.priorities.map((one) => this.#priority(draft, one))
		};
	}

	/** The id of a priority, by its document's and its number there; undefined where there is none. */
	priority(document: string, number: string): string | undefined {
		return this.#priorities.get(`${document} ${number}`);
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
		const id = this.#ids.priority.from(one.number, 'priority');
		this.#priorities.set(`${document.id} ${one.number}`, id);
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
