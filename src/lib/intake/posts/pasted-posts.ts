import { lastOf } from '../../base/sequences.ts';
import type { Day } from '../../dates/day.ts';
import { adoptionDay } from '../dates/adoption-day.ts';
import type { DraftDate } from '../draft.ts';
import type { Format, ImportFile, ParsedItem, ReadingChoices } from '../format.ts';
import { decoded } from '../text/decode.ts';
import { TextLines } from '../text/markup-text.ts';
import { articlesIn } from './articles-in.ts';
import { lineSign } from './line-sign.ts';
import { readPost } from './post.ts';

/** The lines of one post, and the line of the paste on which it begins, from 1. */
interface CollectedPost {
	readonly line: number;
	readonly lines: readonly string[];
}

const LONGEST = 4_000_000; // UTF-16 units of one post; a longer one goes on as another
const LONGEST_HEADING = 200; // UTF-16 units

/**
 * Parts pasted lines into posts. A post begins with a forwarding line, the line over a copied message, or
 * the heading over a second pin; it ends with “Read in full”, a rule, or two blank lines.
 */
class PostCollector {
	#lines: string[] = [];
	#length = 0;
	#first = 1;
	#count = 0;
	#blanks = 0;
	#pinned = false;
	#ended = false;

	/** Takes the next line, and gives the post that is whole because of it. */
	push(line: string): CollectedPost | null {
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
	end(): CollectedPost | null {
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
	#beforePin(kind: string): CollectedPost | null {
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

/** Posts of a channel as text: copied out of a messenger, or out of a page. */
export const pastedPosts: Format = {
	name: 'pasted-posts',
	title: 'Pasted posts',
	recognises,
	read
};

function recognises(name: string, head: string): number {
	if (/^\s*[[{<]/.test(head) || head.includes('\u0000')) return 0;
	const lines = head.split(/\r?\n/, 400);
	const signs = lines.filter((line) => !['text', 'blank', 'rule'].includes(lineSign(line).kind));
	if (signs.length > 0) return 0.9;
	if (articlesIn(lines)) return 0.6;
	return /\.(?:txt|md)$/i.test(name) || name === 'pasted text' ? 0.4 : 0.1;
}

async function* read(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): AsyncGenerator<ParsedItem, void> {
	const lines = new TextLines();
	const collector = new PostCollector();
	const day = choices.published === undefined ? null : adoptionDay(choices.published, 'the day');
	if (day && !day.ok) {
		const location = { file: file.name };
		const problem = { code: 'bad-date', location, lost: 'field', ...day.problem } as const;
		yield { kind: 'problem', problem };
	}
	const published = day?.ok ? givenDate(day.value) : null;
	let count = 0;
	const parsedPost = (post: CollectedPost | null): ParsedItem[] =>
		post
			? readPost({
					id: `post-${++count}`,
					location: { file: file.name, line: post.line },
					lines: post.lines,
					published,
					publisher: null,
					language: choices.language ?? null,
					known: {}
				})
			: [];
	const { pieces } = await decoded(file, choices.encoding, signal);
	for await (const { text, bytes, problems } of pieces) {
		for (const line of lines.push(text)) yield* parsedPost(collector.push(line));
		for (const problem of problems) yield { kind: 'problem', problem };
		yield { kind: 'progress', bytes };
	}
	yield* parsedPost(collector.push(lines.end()));
	yield* parsedPost(collector.end());
}

/** The day that a person gave for posts which do not tell theirs. */
const givenDate = (day: Day): DraftDate => ({
	written: day,
	words: day,
	inferred: 'the day was given for the whole paste'
});
