import { canonicalJson } from '../base/canonical-json.ts';
import type { Dataset } from './dataset.ts';
import { writeDataset } from './write.ts';

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

/** Lists in parts of one thing each, everything else whole. */
function* partsOf(dataset: Dataset): Generator<string> {
	const fields = Object.entries(writeDataset(dataset)).sort(([a], [b]) => (a < b ? -1 : 1));
	let opening = '{';
	for (const [name, value] of fields) {
		yield `${opening}"${name}":`;
		opening = ',';
		if (Array.isArray(value)) yield* listOf(value);
		else yield canonicalJson(value);
	}
	yield '}';
}

function* listOf(things: readonly unknown[]): Generator<string> {
	yield '[';
	let between = '';
	for (const thing of things) {
		yield between + canonicalJson(thing);
		between = ',';
	}
	yield ']';
}
