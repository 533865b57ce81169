import type { Dataset } from '../model/dataset.ts';
import { DoubleFinder, type Double } from './doubles/doubles.ts';
import type { Draft, DraftDocument, DraftEra, DraftLink } from './draft.ts';
import type { Format, Found, ImportFile, ReadingChoices } from './format.ts';
import type { ImportProblem } from './problem.ts';
import { checkedFound } from './checked-draft.ts';
import { farDates } from './far-dates.ts';
import { recognise } from './recognise.ts';
import type { ColumnsTold } from './tables/columns-told.ts';

/** A file that was read. */
export interface GatheredFile {
	readonly name: string;
	/** Null where no format knew it. */
	readonly format: string | null;
	/** Of a table, which column was taken for what. */
	readonly columns?: ColumnsTold;
	/** In which languages, told by letters and words alone, how many of its statements and documents are. */
	readonly guessed?: Readonly<Record<string, number>>;
}

/** All that an import understood, and what it did not. Nothing has been written yet. */
export interface Gathered {
	readonly files: readonly GatheredFile[];
	/** A dataset file of ours that is all that was read: it is kept as it is, with its quotes. */
	readonly whole: Dataset | null;
	readonly documents: readonly DraftDocument[];
	readonly drafts: readonly Draft[];
	readonly links: readonly DraftLink[];
	readonly eras: readonly DraftEra[];
	/** What looks double, offered for merging: nothing is merged yet. */
	readonly doubles: readonly Double[];
	readonly problems: readonly ImportProblem[];
}

/** How an import is to be read, and who watches it. */
export interface Gathering {
	readonly formats: readonly Format[];
	/** What a person decided about a file. */
	readonly choices?: (file: ImportFile) => ReadingChoices & { readonly format?: string };
	/** Ends the reading with an `AbortError`. */
	readonly signal?: AbortSignal;
	/** Bytes read so far, of all the files’ together. */
	readonly onprogress?: (read: number, of: number) => void;
}

/**
 * Reads files in their order, each as the format that was chosen or that it is most surely of. Ids that
 * two files gave alike are told apart by the file’s place.
 */
export async function gather(
	files: readonly ImportFile[],
	{ formats, choices = () => ({}), signal, onprogress }: Gathering
): Promise<Gathered> {
	const of = files.reduce((sum, { size }) => sum + size, 0);
	const all = new Gatherer();
	let before = 0;
	for (const [at, file] of files.entries()) {
		const { format: named, ...chosen } = choices(file);
		const format = named
			? (formats.find(({ name }) => name === named) ?? null)
			: await recognise(file, formats);
		all.enter(file, format, at);
		if (!format) {
			all.problem(unknownFormat(file, named, formats));
			continue;
		}
		for await (const found of format.read(file, chosen, signal)) {
			signal?.throwIfAborted();
			if (found.kind === 'progress') onprogress?.(before + found.bytes, of);
			else all.add(found);
		}
		before += file.size;
		onprogress?.(before, of);
	}
	return all.gathered();
}

class Gatherer {
	readonly #files: GatheredFile[] = [];
	readonly #guessed = new Map<string, number>();
	readonly #documents: DraftDocument[] = [];
	readonly #drafts: Draft[] = [];
	readonly #links: DraftLink[] = [];
	readonly #eras: DraftEra[] = [];
	readonly #problems: ImportProblem[] = [];
	readonly #finder = new DoubleFinder();
	readonly #datasets: Dataset[] = [];
	#prefix = '';

	/** Begins a file: what is added next is of it. */
	enter({ name }: ImportFile, format: Format | null, at: number): void {
		this.#leave();
		this.#files.push({ name, format: format?.name ?? null });
		this.#prefix = at > 0 ? `${at + 1}-` : '';
	}

	/** Ends a file: what is told of all of it is known. */
	#leave(): void {
		const last = this.#files.pop();
		if (!last) return;
		const guessed = Object.fromEntries(this.#guessed);
		this.#files.push(this.#guessed.size > 0 ? { ...last, guessed } : last);
		this.#guessed.clear();
	}

	problem(problem: ImportProblem): void {
		this.#problems.push(problem);
	}

	/** Adds what was found, as far as a dataset file can hold it. */
	add(whole: Exclude<Found, { kind: 'progress' }>): void {
		const { found, problems } = checkedFound(whole);
		this.#problems.push(...problems);
		if (found) this.#add(found);
	}

	#add(found: Found): void {
		switch (found.kind) {
			case 'statement':
				this.#statement(found.draft);
				break;
			case 'document':
				this.#document(found.document);
				break;
			case 'link': {
				const { link } = found;
				this.#links.push({
					...link,
					statement: this.#prefix + link.statement,
					document: this.#prefix + link.document
				});
				break;
			}
			case 'era':
				this.#eras.push(found.era);
				break;
			case 'dataset':
				this.#datasets.push(found.dataset);
				break;
			case 'columns':
				this.#files.push({ ...this.#files.pop()!, columns: found.columns });
				break;
			case 'problem':
				this.#problems.push(found.problem);
				break;
			case 'progress':
				break;
		}
	}

	gathered(): Gathered {
		this.#leave();
		return {
			files: this.#files,
			whole: this.#files.length === 1 ? (this.#datasets[0] ?? null) : null,
			documents: this.#documents,
			drafts: this.#drafts,
			links: this.#links,
			eras: this.#eras,
			doubles: this.#finder.doubles(),
			problems: [...this.#problems, ...farDates(this.#drafts)]
		};
	}

	#guess({ language, isLanguageGuessed }: Pick<Draft, 'language' | 'isLanguageGuessed'>): void {
		if (!isLanguageGuessed || language === null) return;
		this.#guessed.set(language, (this.#guessed.get(language) ?? 0) + 1);
	}

	#statement(found: Draft): void {
		this.#guess(found);
		const draft = this.#named(found);
		this.#drafts.push(draft);
		this.#finder.addDraft(draft);
	}

	#document(found: DraftDocument): void {
		this.#guess(found);
		const document = { ...found, id: this.#prefix + found.id };
		this.#documents.push(document);
		this.#finder.addDocument(document);
	}

	#named(draft: Draft): Draft {
		if (this.#prefix === '') return draft;
		const mention = draft.mention && { ...draft.mention, in: this.#prefix + draft.mention.in };
		return { ...draft, id: this.#prefix + draft.id, mention };
	}
}

const unknownFormat = (
	{ name }: ImportFile,
	named: string | undefined,
	formats: readonly Format[]
): ImportProblem => ({
	code: 'unknown-format',
	place: { file: name },
	lost: 'file',
	because: named
		? `there is no format “${named}”`
		: 'the file is of no format that can be imported, or it is empty',
	hint: `choose one of ${formats.map((format) => format.name).join(', ')}`
});
