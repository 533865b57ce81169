import { lastOf } from '../../base/sequences.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { prioritiesOf, type Code } from './code.ts';
import type { DraftPriority } from '../draft.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { Format, ParsedItem } from '../format.ts';
import type { ImportProblem } from '../problem.ts';
import { wholeText } from '../text/whole-json.ts';
import { XmlError, XmlReader } from '../text/xml-reader.ts';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** A codebook in the exchange format of REFI-QDA (https://www.qdasoftware.org), `.qdc`. */
export const refiQda: Format = {
	name: 'qdc',
	title: 'Codebook (REFI-QDA)',
	recognises(name, head) {
		if (head.includes(NAMESPACE)) return 0.95;
		return /\.qdc$/i.test(name) ? 0.7 : 0;
	},
	async *read(file, choices, signal): AsyncGenerator<ParsedItem> {
		const location = { file: file.name };
		const text = await wholeText(file, choices, signal);
		if (!text.ok) {
			yield { kind: 'problem', problem: text.problem };
			return;
		}
		for (const problem of text.value.problems) yield { kind: 'problem', problem };
		const book = readCodebook(text.value.text);
		if (!book.ok) {
			yield parsedProblem('broken-file', { ...location, line: book.problem.line }, book.problem);
			return;
		}
		const { codes, sets, origin, isCodebook } = book.value;
		if (!isCodebook) {
			yield parsedProblem('unknown-format', location, {
				lost: 'file',
				because: 'the XML is not a REFI-QDA codebook: it has no “CodeBook” at its root',
				hint: 'export the codebook alone, as .qdc'
			});
			return;
		}
		const whole = { title: file.name.replace(/\.\w+$/, ''), codes };
		const documents = isOfDocuments(book.value)
			? codes.map((code) => ({ title: code.name, codes: code.codes }))
			: [whole];
		for (const [at, document] of documents.entries()) {
			yield {
				kind: 'document',
				document: {
					...{
						id: `document-${at + 1}`,
						location,
						title: document.title,
						issuer: null,
						adopted: null
					},
					...{ publisher: origin, address: null, language: choices.language ?? null },
					priorities: prioritiesOf(document.codes).map((priority) => withSets(priority, sets))
				}
			};
		}
		yield { kind: 'progress', bytes: file.size };
	}
};

/** Our own codebooks have a code for each document, which nothing is coded with. */
const isOfDocuments = ({ origin, codes }: Codebook): boolean =>
	origin === 'Plumbline' && codes.every(({ more }) => more.isCodable === 'false');

interface Codebook {
	readonly isCodebook: boolean;
	/** The program that wrote it. */
	readonly origin: string | null;
	readonly codes: readonly Code[];
	/** The names of the sets that a code belongs to, by its GUID. */
	readonly sets: ReadonlyMap<string, readonly string[]>;
}

type Broken = Pick<ImportProblem, 'lost' | 'because' | 'hint'> & { line: number };

function readCodebook(text: string): Result<Codebook, Broken> {
	const collector = new CodeCollector();
	try {
		const reader = new XmlReader(collector);
		reader.read(text);
		reader.end();
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		return fail({
			lost: 'file',
			line: error.line,
			because: `the file is not valid XML from line ${error.line} on: ${error.message}`,
			hint: 'export the codebook again'
		});
	}
	return ok(collector);
}

type OpenCode = { -readonly [Key in keyof Omit<Code, 'codes'>]: Code[Key] } & { codes: OpenCode[] };

/** Gathers the codes of a codebook, each inside the one that it stands in. */
class CodeCollector implements Codebook {
	isCodebook = false;
	origin: string | null = null;
	readonly codes: OpenCode[] = [];
	readonly sets = new Map<string, string[]>();
	readonly #open: OpenCode[] = [];
	#set: string | null = null;
	#describing = false;

	readonly open = (name: string, attributes: Readonly<Record<string, string>>) => {
		if (name === 'CodeBook') {
			this.isCodebook = true;
			this.origin = attributes.origin ?? null;
		} else if (name === 'Code') {
			this.#openCode(attributes);
		} else if (name === 'Set') {
			this.#set = attributes.name ?? '';
		} else if (name === 'MemberCode' && this.#set !== null) {
			const guid = attributes.targetGUID ?? attributes.guid ?? '';
			this.sets.set(guid, [...(this.sets.get(guid) ?? []), this.#set]);
		}
		this.#describing = name === 'Description' && this.#set === null;
	};

	readonly text = (words: string) => {
		const code = lastOf(this.#open);
		if (this.#describing && code) code.text += words;
	};

	readonly close = (name: string) => {
		this.#describing = false;
		if (name === 'Set') this.#set = null;
		if (name === 'Code') this.#open.pop();
	};

	#openCode({ guid, name = '', color, isCodable }: Readonly<Record<string, string>>) {
		const more = { ...(color && { color }), ...(isCodable === 'false' && { isCodable }) };
		const code = { number: null, name, text: '', cues: [], id: guid ?? null, more, codes: [] };
		(lastOf(this.#open)?.codes ?? this.codes).push(code);
		this.#open.push(code);
	}
}

function withSets(
	priority: DraftPriority,
	sets: ReadonlyMap<string, readonly string[]>
): DraftPriority {
	const names = sets.get(priority.id ?? '');
	return {
		...priority,
		...(names && { more: { ...priority.more, sets: names.join(', ') } }),
		priorities: priority.priorities.map((one) => withSets(one, sets))
	};
}
