import type { Draft, DraftDocument } from '#lib/intake/draft.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '#lib/intake/format.ts';
import type { ImportProblem } from '#lib/intake/problem.ts';

/** A file of these words, whose bytes come in chunks of a size. */
export function fileOf(
	text: string | Uint8Array,
	name = 'pasted text',
	chunk = 65_536
): ImportFile {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return {
		name,
		size: bytes.length,
		stream: () => {
			let at = 0;
			return new ReadableStream({
				pull(controller) {
					if (at >= bytes.length) controller.close();
					else controller.enqueue(bytes.slice(at, (at += chunk)));
				}
			});
		}
	};
}

interface Imported {
	readonly drafts: readonly Draft[];
	readonly documents: readonly DraftDocument[];
	readonly problems: readonly ImportProblem[];
	/** How many bytes had been read by the last that was reported. */
	readonly bytes: number;
}

/** Everything that a format finds in a file. */
export async function importOf(
	format: Format,
	file: ImportFile,
	choices: ReadingChoices = {}
): Promise<Imported> {
	const parsed: ParsedItem[] = [];
	for await (const one of format.read(file, choices)) parsed.push(one);
	return {
		drafts: parsed.flatMap((one) => (one.kind === 'statement' ? [one.draft] : [])),
		documents: parsed.flatMap((one) => (one.kind === 'document' ? [one.document] : [])),
		problems: parsed.flatMap((one) => (one.kind === 'problem' ? [one.problem] : [])),
		bytes: parsed.reduce((most, one) => (one.kind === 'progress' ? one.bytes : most), 0)
	};
}
