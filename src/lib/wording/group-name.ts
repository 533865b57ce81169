import { isolated } from '../base/words.ts';
import { assertNever } from '../base/types.ts';
import { labelOfUnit } from '../dates/unit-label.ts';
import { labelOf, labelOfDay, labelOfWindow } from '../dates/label.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Group } from '../study/groups/grouping.ts';
import { dayAt } from '../dates/day.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import { ENGLISH } from '../messages/english.ts';
import type { Messages } from '../messages/messages.ts';
import { type NameIn, say } from '../messages/say.ts';
import { MEANINGS } from './meanings.ts';

/** How a group is named: its name, what else tells it apart, and the language of the name. */
export interface GroupLabel {
	readonly name: string;
	readonly about: string | null;
	/** undefined where the interface names it, as a period. */
	readonly language: string | undefined;
}

export const groupLabel = (
	group: Pick<Group, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated,
	messages: Messages = ENGLISH
): GroupLabel => ({
	name: groupName(group, dataset, messages),
	about: groupAbout(group, dataset, put, messages),
	language: groupLanguage(group, dataset)
});

/** A group’s name as it stands in a sentence. */
export const groupIn = (
	group: Pick<Group, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated,
	messages: Messages = ENGLISH
): string => put(groupName(group, dataset, messages), groupLanguage(group, dataset));

/** What one of the things that are compared is called. */
export function groupName(
	{ holds }: Pick<Group, 'holds'>,
	dataset: Dataset,
	messages: Messages = ENGLISH
): string {
	const { groups, others } = compareMessagesIn(messages);
	const day = (instant: number) => labelOfDay(dayAt(instant), messages.dates, 'short');
	switch (holds.kind) {
		case 'statement':
			return dataset.statements[holds.index]!.title;
		case 'actor':
			return dataset.actors[holds.index]!.shortName;
		case 'document':
			return dataset.documents[holds.index]!.title;
		case 'coder':
			return dataset.coders[holds.index]!.name;
		case 'statementKind':
			return messages.kinds[holds.name];
		case 'relation':
			return messages.relations[holds.name];
		case 'place':
			return holds.name;
		case 'unit':
			return labelOfUnit(holds.unit, holds.start, messages.dates);
		case 'period':
			return labelOfWindow(holds, messages.dates);
		case 'before':
		case 'since':
			return say(messages, groups[holds.kind], { day: day(holds.day) });
		case 'others':
			return messages === ENGLISH
				? `${holds.count} other ${holds.of}`
				: say(messages, others, { count: holds.count });
		case 'everything':
		case 'nowhere':
		case 'several':
		case 'nobody':
			return groups[holds.kind];
		default:
			return assertNever(holds);
	}
}

/** The language of a group’s name; undefined where the interface names it. */
export function groupLanguage(
	{ holds }: Pick<Group, 'holds'>,
	{ documents, language }: Pick<Dataset, 'documents' | 'language'>
): string | undefined {
	if (holds.kind === 'document') return documents[holds.index]!.language;
	const isNamed = ['statement', 'actor', 'place', 'coder'].includes(holds.kind);
	return isNamed ? language : undefined;
}

/** “Moscow talks, 21 Nov 2023 · Moscow”: a group in one line. */
export function groupLine(group: Pick<Group, 'holds'>, dataset: Dataset): string {
	const about = groupAbout(group, dataset);
	const name = groupName(group, dataset);
	return about ? `${name}, ${about}` : name;
}

/** What else tells it apart, in a few words; null where its name is enough. */
export function groupAbout(
	{ holds }: Pick<Group, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated,
	messages: Messages = ENGLISH
): string | null {
	if (holds.kind === 'document') {
		const day = labelOfDay(dataset.documents[holds.index]!.adopted, messages.dates, 'short');
		return say(messages, messages.statement.adopted, { day });
	}
	if (holds.kind === 'statement') {
		const { when, place } = dataset.statements[holds.index]!;
		return [labelOf(when, messages.dates, 'short'), place && put(place, dataset.language)]
			.filter(Boolean)
			.join(' · ');
	}
	// What only the pages in English explain.
	if (messages !== ENGLISH) return null;
	if (holds.kind === 'relation') return MEANINGS[holds.name];
	return holds.kind === 'several' ? 'date too imprecise for one' : null;
}
