import { grouped } from '../base/grouped.ts';
import type { Kept } from '../compare/kept.ts';
import type { Study } from '../compare/study.ts';

const MOST = 6; // names: a picture has room for no more

/** Who published the sources of some statements, as a sentence; none where there are no statements. */
export function publishersOf(kept: readonly Kept[], { sources }: Study): string[] {
	const publishers = new Set(kept.map(({ statement }) => sources.get(statement.source)!.publisher));
	const names = [...publishers].slice(0, MOST).join('; ');
	const more = publishers.size - MOST;
	if (publishers.size === 0) return [];
	return [`Published by: ${names}${more > 0 ? `; and ${grouped(more)} others` : ''}.`];
}
