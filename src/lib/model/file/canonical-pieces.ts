import { CanonicalWriter } from '../../base/canonical-json.ts';
import type { Dataset } from '../dataset.ts';
import { writeDataset, writeLink, writeStatement } from './write.ts';

const PIECE = 1 << 16; // UTF-16 units, about: large enough to be hashed and written at once

/**
 * The one text of a dataset’s content in pieces, so that a large one is hashed and written without ever
 * being whole: as JSON by RFC 8785, without `$schema`.
 */
export function* canonicalPieces(dataset: Dataset): Generator<string> {
	let piece = '';
	for (const part of partsOf(dataset)) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	if (piece) yield piece;
}

/** The long lists one thing after another, everything else whole. */
function* partsOf(dataset: Dataset): Generator<string> {
	const json = new CanonicalWriter();
	const { statements, links } = dataset;
	const fields = Object.entries(writeDataset({ ...dataset, statements: [], links: [] }));
	let opening = '{';
	for (const [name, value] of fields.sort(([a], [b]) => (a < b ? -1 : 1))) {
		yield `${opening}"${name}":`;
		opening = ',';
		if (name === 'statements') yield* listOf(statements, (one) => json.write(writeStatement(one)));
		else if (name === 'links') yield* listOf(links, (one) => json.write(writeLink(one)));
		else yield json.write(value);
	}
	yield '}';
}

function* listOf<One>(things: readonly One[], write: (one: One) => string): Generator<string> {
	let opening = '[';
	for (const thing of things) {
		yield opening + write(thing);
		opening = ',';
	}
	yield things.length > 0 ? ']' : '[]';
}
