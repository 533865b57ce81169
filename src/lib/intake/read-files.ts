import { formatCount } from '../base/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { DuplicateFinder, type Duplicate } from './duplicates/duplicate-finder.ts';
import type { Draft, DraftDocument, DraftEra, DraftLink } from './draft.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from './format.ts';
import type { ImportProblem } from './problem.ts';
import { checkedItem } from './checks/checked-draft.ts';
import { farDates } from './checks/checked-dates.ts';
import { LIMITS } from './limits.ts';
import { recognise } from './recognise.ts';
import type { ColumnReport } from './tables/columns/column-report.ts';

/** A file that was read. */
export interface FileRead {
	readonly name: string;
	/** Null where no format knew it. */
	readonly format: string | null;
	/** Of a table, which column was taken for what. */
	readonly columns?: ColumnReport;
	/** In which languages, guessed from letters and words alone, how many of its statements and documents are. */
	readonly guessed?: Readonly<Record<string, number>>;
}

/** All that an import understood, and what it did not. Nothing has been written yet. */
export interface FilesRead {
	readonly files: readonly FileRead[];
	/** A dataset file of ours that is all that was read: it is kept as it is, with its quotes. */
	readonly whole: Dataset | null;
	/** All dataset files of ours among those that were read: what they hold is found one by one as well. */
	readonly datasets: readonly Dataset[];
	readonly documents: readonly DraftDocument[];
	readonly drafts: readonly Draft[];
	readonly links: readonly DraftLink[];
	readonly eras: readonly DraftEra[];
	/** What looks like a duplicate, offered for merging: nothing is merged yet. */
	readonly duplicates: readonly Duplicate[];
	readonly problems: readonly ImportProblem[];
}

/** How an import is to be read, and who watches it. */
export interface ReadingOptions {
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
 * two files gave alike are distinguished by the file’s index.
 */
export async function readFiles(
	files: readonly ImportFile[],
	{ formats, choices = () => ({}), signal, onprogress }: ReadingOptions
): Promise<FilesRead> {
	const of = files.reduce((sum, { size }) => sum + size, 0);
	const all = new FilesReader();
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
		for await (const parsed of format.read(file, chosen, signal)) {
			signal?.throwIfAborted();
			if (parsed.kind === 'progress') onprogress?.(before + parsed.bytes, of);
			else all.add(parsed);
		}
		before += file.size;
		onprogress?.(before, of);
	}
	return all.filesRead();
}

class FilesReader {
	readonly #files: FileRead[] = [];
	readonly #guessed = new Map<string, number>();
	readonly #documents: DraftDocument[] = [];
	readonly #drafts: Draft[] = [];
	readonly #links: DraftLink[] = [];
	readonly #eras: DraftEra[] = [];
	readonly #problems: ImportProblem[] = [];
	readonly #finder = new DuplicateFinder();
	readonly #datasets: Dataset[] = [];
	#prefix = '';
	#leftOut = 0;

	/** Begins a file: what is added next is of it. */
	enter({ name }: ImportFile, format: Format | null, at: number): void {
		this.#leave();
		this.#files.push({ name, format: format?.name ?? null });
		this.#prefix = at > 0 ? `${at + 1}-` : '';
	}

	/** Ends a file: what concerns all of it is known. */
	#leave(): void {
		const last = this.#files.pop();
		if (!last) return;
		const guessed = Object.fromEntries(this.#guessed);
		this.#files.push(this.#guessed.size > 0 ? { ...last, guessed } : last);
		this.#guessed.clear();
		if (this.#leftOut > LIMITS.leftOut)
			this.problem(moreLeftOut(last, this.#leftOut - LIMITS.leftOut));
		this.#leftOut = 0;
	}

	problem(problem: ImportProblem): void {
		this.#problems.push(problem);
	}

	/** Adds what was parsed, as far as a dataset file can hold it. */
	add(whole: Exclude<ParsedItem, { kind: 'progress' }>): void {
		const { item, problems } = checkedItem(whole);
		this.#tell(problems);
		if (item) this.#add(item);
	}

	/** Of what is not on the web an export may name a picture a post: the first are listed, the rest counted. */
	#tell(problems: readonly ImportProblem[]): void {
		for (const problem of problems) {
			if (problem.code === 'left-out' && ++this.#leftOut > LIMITS.leftOut) continue;
			this.#problems.push(problem);
		}
	}

	#add(parsed: ParsedItem): void {
		switch (parsed.kind) {
			case 'statement':
				this.#statement(parsed.draft);
				break;
			case 'document':
				this.#document(parsed.document);
				break;
			case 'link': {
				const { link } = parsed;
				this.#links.push({
					...link,
					statement: this.#prefix + link.statement,
					document: this.#prefix + link.document
				});
				break;
			}
			case 'era':
				this.#eras.push(parsed.era);
				break;
			case 'dataset':
				this.#datasets.push(parsed.dataset);
				break;
			case 'columns':
				this.#files.push({ ...this.#files.pop()!, columns: parsed.columns });
				break;
			case 'problem':
				this.#problems.push(parsed.problem);
				break;
			case 'progress':
				break;
		}
	}

	filesRead(): FilesRead {
		this.#leave();
		return {
			files: this.#files,
			whole: this.#files.length === 1 ? (this.#datasets[0] ?? null) : null,
			datasets: this.#datasets,
			documents: this.#documents,
			drafts: this.#drafts,
			links: this.#links,
			eras: this.#eras,
			duplicates: this.#finder.duplicates(),
			problems: [...this.#problems, ...farDates(this.#drafts)]
		};
	}

	#guess({ language, isLanguageGuessed }: Pick<Draft, 'language' | 'isLanguageGuessed'>): void {
		if (!isLanguageGuessed || language === null) return;
		this.#guessed.set(language, (this.#guessed.get(language) ?? 0) + 1);
	}

	#statement(parsed: Draft): void {
		this.#guess(parsed);
		const draft = this.#named(parsed);
		this.#drafts.push(draft);
		this.#finder.addDraft(draft, this.#files.length);
	}

	#document(parsed: DraftDocument): void {
		this.#guess(parsed);
		const document = { ...parsed, id: this.#prefix + parsed.id };
		this.#documents.push(document);
		this.#finder.addDocument(document, this.#files.length);
	}

	#named(draft: Draft): Draft {
		if (this.#prefix === '') return draft;
		const mention = draft.mention && { ...draft.mention, in: this.#prefix + draft.mention.in };
		const references = draft.references?.map((one) => ({ ...one, to: this.#prefix + one.to }));
		return {
			...{ ...draft, id: this.#prefix + draft.id, mention },
			...(references && { references })
		};
	}
}

const moreLeftOut = ({ name }: FileRead, count: number): ImportProblem => ({
	code: 'left-out',
	location: { file: name },
	lost: 'field',
	because: `${formatCount(count)} more addresses of this file are not on the web, so they were skipped`,
	hint: 'write full addresses, beginning with https://'
});

const unknownFormat = (
	{ name }: ImportFile,
	named: string | undefined,
	formats: readonly Format[]
): ImportProblem => ({
	code: 'unknown-format',
	location: { file: name },
	lost: 'file',
	because: named
		? `unknown format “${named}”`
		: 'the file is empty, or not in a format that can be imported',
	hint: `choose one of ${formats.map((format) => format.name).join(', ')}`
});
