import type { Match } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';
import { isolatedIn, type NameIn, say } from '../messages/say.ts';
import type { Messages } from '../messages/messages.ts';

/** Publishers that are named: a picture has room for no more. */
export const MOST_PUBLISHERS = 6;

/**
 * Who published the sources of some statements, as a sentence; none where there are no statements.
 * @param nameIn how a name is put into it: as plain text, where left out
 */
export function publishersOf(
	matches: readonly Match[],
	{ sources }: Study,
	messages: Messages,
	nameIn: NameIn = (name) => isolatedIn(messages, name)
): string[] {
	const publishers = new Map<string, string>();
	for (const { statement } of matches) {
		const { publisher, language } = sources.get(statement.source)!;
		if (!publishers.has(publisher)) publishers.set(publisher, language);
	}
	const names = [...publishers]
		.slice(0, MOST_PUBLISHERS)
		.map(([name, language]) => nameIn(name, language))
		.join('; ');
	const more = publishers.size - MOST_PUBLISHERS;
	if (publishers.size === 0) return [];
	const message = more > 0 ? messages.publishedByMore : messages.published;
	return [say(messages, message, { names, count: more })];
}
