/** The words of a text as they are compared: without case, emoji, signs and the marks of writing. */
export function comparedWords(text: string): string[] {
	return (
		text
			.normalize('NFKC')
			.toLowerCase()
			.replaceAll('ё', 'е')
			.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
	);
}

/** A number of 32 bits for a word (FNV-1a over UTF-16 units, then mixed). */
export function hashOf(word: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let index = 0; index < word.length; index++) {
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	}
	return mixed(hash);
}

const LENGTH = 3; // words

/**
 * The shingles of a text, every three words that follow one another, as numbers of 32 bits: each once,
 * rising. A text of fewer words is one shingle; none has none.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
	const hashes = words.map((word) => hashOf(word));
	const count = Math.max(hashes.length - LENGTH + 1, Math.min(hashes.length, 1));
	const shingles = new Uint32Array(count);
	for (let start = 0; start < count; start++) {
		let hash = 0;
		for (let at = start; at < Math.min(start + LENGTH, hashes.length); at++) {
			hash = mixed(Math.imul(hash, 31) + hashes[at]!);
		}
		shingles[start] = hash;
	}
	shingles.sort();
	return shingles.filter((hash, index) => index === 0 || hash !== shingles[index - 1]);
}

/** How many numbers two rising lists share. */
export function sharedBy(a: Uint32Array, b: Uint32Array): number {
	let shared = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i] === b[j]) {
			shared++;
			i++;
			j++;
		} else if (a[i]! < b[j]!) i++;
		else j++;
	}
	return shared;
}

/** The last steps of MurmurHash3 (Appleby 2008, public domain): every bit in tells on every bit out. */
export function mixed(hash: number): number {
	let bits = hash;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
}
