import type { Dataset } from '../model/dataset.ts';
import type { Draft, DraftDocument, DraftEra, DraftLink } from './draft.ts';
import type { ImportProblem } from './problem.ts';
import type { ColumnReport } from './tables/columns/column-report.ts';

/** One thing that a format parsed, in the order of the input. */
export type ParsedItem =
	| { readonly kind: 'statement'; readonly draft: Draft }
	| { readonly kind: 'document'; readonly document: DraftDocument }
	| { readonly kind: 'link'; readonly link: DraftLink }
	| { readonly kind: 'era'; readonly era: DraftEra }
	/** A whole dataset file of ours; what it holds is found one by one as well, after it. */
	| { readonly kind: 'dataset'; readonly dataset: Dataset }
	/** Which column of a table was taken for what. */
	| { readonly kind: 'columns'; readonly columns: ColumnReport }
	| { readonly kind: 'problem'; readonly problem: ImportProblem }
	/** How many bytes of the input have been read so far. */
	| { readonly kind: 'progress'; readonly bytes: number };

/** What is imported: a file, or what was pasted. It may be read more than once, from its beginning. */
export interface ImportFile {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	/** A new stream over its bytes. Nothing reads the whole file at once where the format allows. */
	stream(): ReadableStream<Uint8Array>;
}

/** What a person may decide about the reading of a file; what is not given is found out or guessed. */
export interface ReadingChoices {
	/** A label of the Encoding Standard: `utf-8`, `windows-1251`. */
	readonly encoding?: string;
	/** Between the cells of a table. */
	readonly delimiter?: string;
	/** The sheet of a workbook. */
	readonly sheet?: string;
	/** Which column of a table holds which field, by the column's own name. */
	readonly columns?: Readonly<Record<string, string>>;
	/** Of day and month in dates such as 03/04/2023. */
	readonly dayOrder?: 'day-first' | 'month-first';
	/** The day on which undated pasted text was published, in any spelling that an import reads. */
	readonly published?: string;
	/** BCP 47, of texts that do not say. */
	readonly language?: string;
}

/** One kind of input: how it is known, and how it is read. */
export interface Format {
	/** As the command line names it: `telegram-json`. */
	readonly name: string;
	/** As a person calls it: “Telegram Desktop export”. */
	readonly title: string;
	/**
	 * How surely the input is of this format, from 0 to 1, by its name and its first 64 kB: as text,
	 * decoded by its byte order mark or as UTF-8, and as bytes.
	 */
	recognises(name: string, head: string, bytes: Uint8Array): number;
	/**
	 * Reads the input. It never throws for what the input holds: what cannot be read is a problem, and
	 * the rest goes on. An `AbortSignal` that fires ends it with an `AbortError`.
	 */
	read(file: ImportFile, choices: ReadingChoices, signal?: AbortSignal): AsyncIterable<ParsedItem>;
}
