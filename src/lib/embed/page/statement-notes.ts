import { oncePer } from '../../base/once-per.ts';
import { everythingOf } from '../../study/lanes/everything.ts';
import type { Study } from '../../study/study.ts';
import type { Link } from '../../model/link.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { sentenceAround, subtitleOf } from '../../wording/sentences.ts';
import type { Messages } from '../../messages/messages.ts';
import { repeatedTexts, type RepeatedTexts } from './repeated-texts.ts';

/** What the chart of an embed tells of the statements that it shows, in the order of its lane. */
export interface StatementNotes {
	readonly subtitles: RepeatedTexts;
	/** What a note says of each statement, before and after its title. */
	readonly before: RepeatedTexts;
	readonly after: RepeatedTexts;
}

export function notesOf(
	{ study, matches, lane }: TimelineReading,
	messages: Messages
): StatementNotes {
	const usual = usualNotes(study, messages);
	const linksAt: (readonly Link[])[] = [];
	for (const { index, links } of matches) linksAt[index] = links;
	const notes = [...lane.statements].map((index) => {
		const links = linksAt[index]!;
		const one = usual[index]!;
		return isSame(links, one.links) ? one : noteOf(index, links, study, messages);
	});
	return {
		subtitles: repeatedTexts(notes.map(({ subtitle }) => subtitle)),
		before: repeatedTexts(notes.map(({ before }) => before)),
		after: repeatedTexts(notes.map(({ after }) => after))
	};
}

interface StatementNote {
	readonly links: readonly Link[];
	readonly subtitle: string;
	readonly before: string;
	readonly after: string;
}

function noteOf(
	index: number,
	links: readonly Link[],
	study: Study,
	messages: Messages
): StatementNote {
	const [before, after] = sentenceAround(index, links, study, messages);
	return { links, subtitle: subtitleOf(index, study, messages), before, after };
}

/** The notes on each statement where no links are left out: made once for a study and a language. */
function usualNotes(study: Study, messages: Messages): readonly StatementNote[] {
	const notes = notesIn(study);
	const made =
		notes.get(messages.language) ??
		everythingOf(study).map(({ index, links }) => noteOf(index, links, study, messages));
	notes.set(messages.language, made);
	return made;
}

const notesIn = oncePer((_: Study) => new Map<string, readonly StatementNote[]>());

const isSame = (some: readonly Link[], others: readonly Link[]): boolean =>
	some === others ||
	(some.length === others.length && some.every((link, at) => link === others[at]));
