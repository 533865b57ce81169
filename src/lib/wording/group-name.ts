import { isolated } from '../base/isolated.ts';
import { assertNever } from '../base/assert-never.ts';
import { labelOfUnit } from '../dates/unit-label.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import { labelOfWindow } from '../dates/window-label.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Group } from '../study/grouping.ts';
import { ENGLISH } from '../messages/english.ts';
import type { NameIn } from '../messages/named.ts';
import { shortDay } from './silence-text.ts';

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
	put: NameIn = isolated
): GroupLabel => ({
	name: groupName(group, dataset),
	about: groupAbout(group, dataset, put),
	language: groupLanguage(group, dataset)
});

/** A group’s name as it stands in a sentence. */
export const groupIn = (
	group: Pick<Group, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated
): string => put(groupName(group, dataset), groupLanguage(group, dataset));

/** What one of the things that are compared is called. */
export function groupName({ holds }: Pick<Group, 'holds'>, dataset: Dataset): string {
	switch (holds.kind) {
		case 'statement':
			return dataset.statements[holds.index]!.title;
		case 'actor':
			return dataset.actors[holds.index]!.shortName;
		case 'document':
			return dataset.documents[holds.index]!.title;
		case 'statementKind':
		case 'place':
			return holds.name;
		case 'unit':
			return labelOfUnit(holds.unit, holds.start, ENGLISH.dates);
		case 'period':
			return labelOfWindow(holds, ENGLISH.dates);
		case 'before':
			return `before ${shortDay(holds.day)}`;
		case 'since':
			return `from ${shortDay(holds.day)}`;
		case 'others':
			return `${holds.count} other ${holds.of}`;
		case 'everything':
			return 'all statements';
		case 'nowhere':
			return 'no place given';
		case 'several':
			return 'across several periods';
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
	const isNamed = ['statement', 'actor', 'place'].includes(holds.kind);
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
	put: NameIn = isolated
): string | null {
	if (holds.kind === 'several') return 'date too imprecise for one';
	if (holds.kind === 'document') {
		const { adopted } = dataset.documents[holds.index]!;
		return `adopted ${labelOfDay(adopted, ENGLISH.dates, 'short')}`;
	}
	if (holds.kind !== 'statement') return null;
	const { when, place } = dataset.statements[holds.index]!;
	return [labelOf(when, ENGLISH.dates, 'short'), place && put(place, dataset.language)]
		.filter(Boolean)
		.join(' · ');
}
