import { oncePer } from '../../base/once-per.ts';
import { everythingOf } from '../../study/everything.ts';
import type { Study } from '../../study/study.ts';
import type { Link } from '../../model/link.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { sentenceAround, subtitleOf } from '../../wording/sentences.ts';
import type { Words } from '../../words/words.ts';
import { toldColumn, type ToldColumn } from './told-column.ts';

/** What the chart of an embed tells of the statements that it shows, in the order of its lane. */
export interface Told {
	readonly subtitles: ToldColumn;
	/** What is told of each statement, before and after its title. */
	readonly before: ToldColumn;
	readonly after: ToldColumn;
}

export function toldOf({ study, kept, lane }: TimelineReading, words: Words): Told {
	const usual = usuallyTold(study, words);
	const linksAt: (readonly Link[])[] = [];
	for (const { place, links } of kept) linksAt[place] = links;
	const told = [...lane.statements].map((place) => {
		const links = linksAt[place]!;
		const one = usual[place]!;
		return isSame(links, one.links) ? one : toldAbout(place, links, study, words);
	});
	return {
		subtitles: toldColumn(told.map(({ subtitle }) => subtitle)),
		before: toldColumn(told.map(({ before }) => before)),
		after: toldColumn(told.map(({ after }) => after))
	};
}

interface ToldOnce {
	readonly links: readonly Link[];
	readonly subtitle: string;
	readonly before: string;
	readonly after: string;
}

function toldAbout(place: number, links: readonly Link[], study: Study, words: Words): ToldOnce {
	const [before, after] = sentenceAround(place, links, study, words);
	return { links, subtitle: subtitleOf(place, study, words), before, after };
}

/** What is told of each statement where no links are left out: made once for a study and a language. */
function usuallyTold(study: Study, words: Words): readonly ToldOnce[] {
	const told = toldIn(study);
	const made =
		told.get(words.language) ??
		everythingOf(study).map(({ place, links }) => toldAbout(place, links, study, words));
	told.set(words.language, made);
	return made;
}

const toldIn = oncePer((_: Study) => new Map<string, readonly ToldOnce[]>());

const isSame = (some: readonly Link[], others: readonly Link[]): boolean =>
	some === others ||
	(some.length === others.length && some.every((link, at) => link === others[at]));
