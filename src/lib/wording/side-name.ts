import { isolated } from '../base/isolated.ts';
import { never } from '../base/never.ts';
import { labelOfUnit } from '../dates/calendar-unit.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import { labelOfWindow } from '../dates/window-label.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Side } from '../study/division.ts';
import { ENGLISH } from '../words/english.ts';
import type { NameIn } from '../words/named.ts';
import { shortDay } from './silence-words.ts';

/** How a side is named: its name, what else tells it apart, and the language of the name. */
export interface SideWords {
	readonly name: string;
	readonly about: string | null;
	/** undefined where the interface names it, as a period. */
	readonly language: string | undefined;
}

export const sideWords = (
	side: Pick<Side, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated
): SideWords => ({
	name: sideName(side, dataset),
	about: sideAbout(side, dataset, put),
	language: sideLanguage(side, dataset)
});

/** A side’s name as it stands in a sentence. */
export const sideIn = (
	side: Pick<Side, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated
): string => put(sideName(side, dataset), sideLanguage(side, dataset));

/** What one of the things that are compared is called. */
export function sideName({ holds }: Pick<Side, 'holds'>, dataset: Dataset): string {
	switch (holds.kind) {
		case 'statement':
			return dataset.statements[holds.place]!.title;
		case 'actor':
			return dataset.actors[holds.place]!.shortName;
		case 'document':
			return dataset.documents[holds.place]!.title;
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
			return 'no place named';
		case 'several':
			return 'over several periods';
		default:
			return never(holds);
	}
}

/** The language of a side’s name; undefined where the interface names it. */
export function sideLanguage(
	{ holds }: Pick<Side, 'holds'>,
	{ documents, language }: Pick<Dataset, 'documents' | 'language'>
): string | undefined {
	if (holds.kind === 'document') return documents[holds.place]!.language;
	const isNamed = ['statement', 'actor', 'place'].includes(holds.kind);
	return isNamed ? language : undefined;
}

/** “Moscow talks, 21 Nov 2023 · Moscow”: a side in one line. */
export function sideLine(side: Pick<Side, 'holds'>, dataset: Dataset): string {
	const about = sideAbout(side, dataset);
	const name = sideName(side, dataset);
	return about ? `${name}, ${about}` : name;
}

/** What else tells it apart, in a few words; null where its name is enough. */
export function sideAbout(
	{ holds }: Pick<Side, 'holds'>,
	dataset: Dataset,
	put: NameIn = isolated
): string | null {
	if (holds.kind === 'several') return 'dated too loosely for one';
	if (holds.kind === 'document') {
		const { adopted } = dataset.documents[holds.place]!;
		return `adopted ${labelOfDay(adopted, ENGLISH.dates, 'short')}`;
	}
	if (holds.kind !== 'statement') return null;
	const { when, place } = dataset.statements[holds.place]!;
	return [labelOf(when, ENGLISH.dates, 'short'), place && put(place, dataset.language)]
		.filter(Boolean)
		.join(' · ');
}
