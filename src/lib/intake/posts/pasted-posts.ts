import { articlesIn } from './articles-in.ts';
import type { Day } from '../../dates/day.ts';
import { adoptionDay } from '../dates/adoption-day.ts';
import { decoded } from '../text/decode.ts';
import type { DraftDate } from '../draft.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { lineSign } from './line-sign.ts';
import { readPost } from './post.ts';
import { PostGatherer, type GatheredPost } from './post-gatherer.ts';
import { TextLines } from '../text/text-lines.ts';

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
	const gatherer = new PostGatherer();
	const given = choices.published === undefined ? null : adoptionDay(choices.published, 'the day');
	if (given && !given.ok) {
		const location = { file: file.name };
		const problem = { code: 'bad-date', location, lost: 'field', ...given.problem } as const;
		yield { kind: 'problem', problem };
	}
	const published = given?.ok ? givenDate(given.value) : null;
	let count = 0;
	const found = (post: GatheredPost | null): ParsedItem[] =>
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
		for (const line of lines.push(text)) yield* found(gatherer.push(line));
		for (const problem of problems) yield { kind: 'problem', problem };
		yield { kind: 'progress', bytes };
	}
	yield* found(gatherer.push(lines.end()));
	yield* found(gatherer.end());
}

/** The day that a person gave for posts which do not tell theirs. */
const givenDate = (day: Day): DraftDate => ({
	written: day,
	words: day,
	inferred: 'the day was given for the whole paste'
});
