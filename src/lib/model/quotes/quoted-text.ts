import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The hash by which a change of a text is noticed. */
export const hashOf = (text: string): string => `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;

const STRIDE = 256; // UTF-16 units between two counts that are remembered

/**
 * A text that quotes are looked for in. It is walked once, whatever the number of its quotes: for its hash,
 * and to count Unicode code points, in which a file says where a quote stands.
 */
export class QuotedText {
	readonly text: string;
	#hash: string | null = null;
	/** Code points before every STRIDE units; empty where each unit is one. */
	#counts: Uint32Array | null = null;

	constructor(text: string) {
		this.text = text;
	}

	get hash(): string {
		return (this.#hash ??= hashOf(this.text));
	}

	/** How many code points stand before so many UTF-16 units. */
	codePointsAt(units: number): number {
		const counts = this.#strideCounts();
		if (counts.length === 0) return units;
		const stride = Math.floor(units / STRIDE);
		return counts[stride]! + this.#walk(stride * STRIDE, units).points;
	}

	/** How many UTF-16 units stand before so many code points; null behind the end. */
	unitsAt(points: number): number | null {
		const counts = this.#strideCounts();
		if (counts.length === 0) return points <= this.text.length ? points : null;
		let [low, high] = [0, counts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (counts[middle]! <= points) low = middle;
			else high = middle - 1;
		}
		const from = low * STRIDE;
		const { points: walked, units } = this.#walk(from, this.text.length, points - counts[low]!);
		return counts[low]! + walked === points ? units : null;
	}

	/** Walks from a unit until another, or until so many code points were met. */
	#walk(from: number, to: number, most = Infinity): { points: number; units: number } {
		let [points, units] = [0, this.#begins(from) ? from : from + 1];
		while (units < to && points < most) {
			units += this.text.codePointAt(units)! > 0xffff ? 2 : 1;
			points++;
		}
		return { points, units };
	}

	/** Whether a code point begins at a unit: not inside a pair. */
	#begins(unit: number): boolean {
		return !isPair(this.text, unit - 1);
	}

	#strideCounts(): Uint32Array {
		if (this.#counts) return this.#counts;
		const { text } = this;
		if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (this.#counts = new Uint32Array());
		const counts = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
		let points = 0;
		for (let unit = 0; unit < text.length; unit++) {
			if (unit % STRIDE === 0) counts[unit / STRIDE] = points;
			if (!isPair(text, unit - 1)) points++;
		}
		if (text.length % STRIDE === 0) counts[text.length / STRIDE] = points;
		return (this.#counts = counts);
	}
}

/** Whether two units from there are one code point. */
const isPair = (text: string, unit: number): boolean =>
	(text.charCodeAt(unit) & 0xfc00) === 0xd800 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
