import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Brand } from '../../base/types.ts';
import { canonicalPieces } from './canonical-pieces.ts';
import type { Dataset } from '../dataset.ts';

/** The name of an unchangeable state of a dataset: 32 hexadecimal digits of the hash of its content. */
export type Revision = Brand<string, 'Revision'>;

/** Whether a text could name a revision; shortened ones are refused, since they could come to mean two. */
export const isRevision = (text: string): text is Revision => /^[0-9a-f]{32}$/.test(text);

/**
 * The one text of a dataset’s content: a dataset file as JSON by RFC 8785 (JCS), without `$schema`.
 * `readDataset` reads it, and gives the same dataset.
 *
 * What the model does not know makes no difference: the order of keys and of statements (these are in
 * order of time), white space, defaults written out, and fields of a quote that its text gives anyway.
 * All else does. Actors keep their order, which is their colour, and links theirs, which decides
 * between judgements of the same statement and priority.
 */
export const canonicalOf = (dataset: Dataset): string => [...canonicalPieces(dataset)].join('');

/**
 * The revision that a canonical text is: the first half of its SHA-256, in hexadecimal. 128 bits are
 * enough: among a billion revisions the chance that two share a name is below 10⁻²⁰, and to forge
 * another content for a given name would take some 2¹²⁸ attempts. It stays short enough for an address.
 */
export const revisionOf = (canonical: string): Revision =>
	revisionOfHash(bytesToHex(sha256(utf8ToBytes(canonical))));

/** @param hash the SHA-256 of a canonical text, in hexadecimal */
export const revisionOfHash = (hash: string): Revision => hash.slice(0, 32) as Revision;
