import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../base/canonical-json.ts';

/** What a suggester needs to know of a priority. */
export interface CodedPriority {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Words that a reader would look for. */
	readonly cues: readonly string[];
	/** Its sub-points, or the sub-topics of a codebook. */
	readonly parts: readonly { readonly title: string; readonly text: string }[];
	/** BCP 47; found out by script when it is not given. */
	readonly language?: string;
}

/**
 * The version of a codebook: 16 hexadecimal digits of the SHA-256 of its priorities as canonical JSON,
 * in their order, which decides ties.
 */
export const codebookVersion = (priorities: readonly CodedPriority[]): string =>
	bytesToHex(sha256(utf8ToBytes(canonicalJson(priorities)))).slice(0, 16);
