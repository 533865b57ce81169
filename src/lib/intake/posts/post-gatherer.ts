import { lastOf } from '../../base/last-of.ts';
import { lineSign } from './line-sign.ts';

/** The lines of one post, and the line of the paste on which it begins, from 1. */
export interface GatheredPost {
	readonly line: number;
	readonly lines: readonly string[];
}

const LONGEST = 4_000_000; // UTF-16 units of one post; a longer one goes on as another
const LONGEST_HEADING = 200; // UTF-16 units

/**
 * Parts pasted lines into posts. A post begins with a forwarding line, the line over a copied message, or
 * the heading over a second pin; it ends with “Read in full”, a rule, or two blank lines.
 */
export class PostGatherer {
	#lines: string[] = [];
	#length = 0;
	#first = 1;
	#count = 0;
	#blanks = 0;
	#pinned = false;
	#ended = false;

	/** Takes the next line, and gives the post that is whole because of it. */
	push(line: string): GatheredPost | null {
		this.#count++;
		const sign = lineSign(line);
		const { kind } = sign;
		if (kind === 'blank') {
			this.#blanks++;
			this.#keep(line);
			return null;
		}
		const parted = this.#ended || this.#blanks > 1 || this.#length > LONGEST;
		const begins = kind === 'copied' || (kind === 'forwarding' && !this.#onlyCopied());
		this.#blanks = 0;
		if (kind === 'tail') {
			this.#ended = true;
			this.#keep(line);
			return null;
		}
		const post = parted || begins || kind === 'rule' ? this.end() : this.#beforePin(kind);
		if (kind === 'pin') this.#pinned = true;
		this.#keep(line);
		return post;
	}

	/** The post that is left when no line follows. */
	end(): GatheredPost | null {
		const lines = this.#lines;
		const line = this.#first;
		this.#begin([]);
		return lines.some((one) => !['blank', 'rule'].includes(lineSign(one).kind))
			? { line, lines }
			: null;
	}

	#begin(lines: string[]): void {
		this.#lines = lines;
		this.#length = lines.reduce((sum, one) => sum + one.length, 0);
		this.#first = this.#count - lines.length;
		this.#pinned = false;
		this.#ended = false;
		this.#blanks = 0;
	}

	#keep(line: string): void {
		if (this.#lines.length === 0) this.#first = this.#count;
		this.#lines.push(line);
		this.#length += line.length;
	}

	/** A second pin takes the line over it along as its heading. */
	#beforePin(kind: string): GatheredPost | null {
		if (kind !== 'pin' || !this.#pinned) return null;
		const last = lastOf(this.#lines) ?? '';
		const heading = last.length <= LONGEST_HEADING && this.#lines.length > 1 ? [last] : [];
		if (heading.length > 0) this.#lines.pop();
		const post = this.end();
		this.#begin(heading);
		return post;
	}

	#onlyCopied(): boolean {
		return this.#lines.every((line) => ['copied', 'blank'].includes(lineSign(line).kind));
	}
}
