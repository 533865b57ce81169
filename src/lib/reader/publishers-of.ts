import type { Kept } from '../compare/kept.ts';
import type { Study } from '../compare/study.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

const MOST = 6; // names: a picture has room for no more

/** Who published the sources of some statements, as a sentence; none where there are no statements. */
export function publishersOf(kept: readonly Kept[], { sources }: Study, words: Words): string[] {
	const publishers = new Set(kept.map(({ statement }) => sources.get(statement.source)!.publisher));
	const names = [...publishers].slice(0, MOST).join('; ');
	const more = publishers.size - MOST;
	if (publishers.size === 0) return [];
	const message = more > 0 ? words.publishedByMore : words.published;
	return [say(words, message, { names, count: more })];
}
