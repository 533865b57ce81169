import type { Kept } from '../study/kept.ts';
import type { Study } from '../study/study.ts';
import type { NameIn } from '../words/named.ts';
import { isolatedIn, say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

const MOST = 6; // names: a picture has room for no more

/**
 * Who published the sources of some statements, as a sentence; none where there are no statements.
 * @param nameIn how a name is put into it: as plain text, where left out
 */
export function publishersOf(
	kept: readonly Kept[],
	{ sources }: Study,
	words: Words,
	nameIn: NameIn = (name) => isolatedIn(words, name)
): string[] {
	const publishers = new Map<string, string>();
	for (const { statement } of kept) {
		const { publisher, language } = sources.get(statement.source)!;
		if (!publishers.has(publisher)) publishers.set(publisher, language);
	}
	const names = [...publishers]
		.slice(0, MOST)
		.map(([name, language]) => nameIn(name, language))
		.join('; ');
	const more = publishers.size - MOST;
	if (publishers.size === 0) return [];
	const message = more > 0 ? words.publishedByMore : words.published;
	return [say(words, message, { names, count: more })];
}
