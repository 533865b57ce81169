import { counted } from '../base/counted.ts';
import { excerpt } from '../base/excerpt.ts';
import { divide } from '../study/divide.ts';
import { divisionsByDocument } from '../study/divide-by-name.ts';
import { BEFORE, MOST_SIDES, type Across, type Division, type Side } from '../study/division.ts';
import type { Screen } from '../study/screen.ts';
import type { Study } from '../study/study.ts';
import type { StatementId } from '../model/ids.ts';
import { isolated } from '../base/isolated.ts';
import type { AskedInVain } from '../wording/asked-in-vain.ts';
import type { Comparing } from './comparing.ts';

/** The most sides that are set beside one another. */
export const MOST_TOGETHER = 4;

/** What a comparison has across, by what its address asks for and its dataset holds. */
export interface AskedSides {
	readonly across: Across;
	/** One that holds all sides; where a statement may stand on several, one for each. */
	readonly divisions: readonly Division[];
	readonly sides: readonly Side[];
	/** The keys of those that were chosen, at most four. */
	readonly chosen: readonly string[];
	readonly problems: readonly AskedInVain[];
	/** What is shown in another way than was asked for, in sentences. */
	readonly notices: readonly string[];
}

/** The parts of an address that decide the sides. */
export type Dividing = Pick<Comparing, 'show' | 'across' | 'sides' | 'cuts'>;

const NAMES: Record<Across, string> = {
	statements: 'statement',
	actors: 'actor',
	kinds: 'kind',
	places: 'place',
	days: 'day',
	weeks: 'week',
	months: 'month',
	quarters: 'quarter',
	years: 'year',
	cuts: 'period',
	documents: 'policy document'
};

/** Finds the sides that an address asks for. What is not there is left out, with a sentence. */
export function askedSides(comparing: Dividing, study: Study, screen: Screen): AskedSides {
	const problems: AskedInVain[] = [];
	const notices: string[] = [];
	const across = acrossOf(comparing, study, problems);
	const { cuts } = comparing;
	const known = knownStatements(across, comparing, study, screen, problems);
	const divisions =
		across === 'documents'
			? divisionsByDocument(study, screen)
			: [divide(across, study, screen, { statements: known, cuts })];
	const shown = divisions[0]!.across;
	if (shown !== across) {
		notices.push(
			`By ${NAMES[across]} there would be more than ${MOST_SIDES} columns. They are shown by ${NAMES[shown]}; a filter by period makes room for shorter ones.`
		);
	}
	if (shown === 'years' && divisions[0]!.sides[0]?.key === BEFORE) {
		notices.push(
			`There are more than ${MOST_SIDES} years. The last have a column each, and all before stand in one.`
		);
	}
	const sides = divisions.flatMap((division) => division.sides);
	const keys = new Set(sides.map(({ key }) => key));
	const chosen = comparing.sides.filter((key) => {
		const has = keys.has(key);
		if (!has && across !== 'statements') problems.push(missing(NAMES[across], key));
		return has;
	});
	if (
		chosen.length > MOST_TOGETHER ||
		(across === 'statements' && comparing.sides.length > MOST_TOGETHER)
	) {
		problems.push({
			cause: `This address sets ${counted(comparing.sides.length, NAMES[across])} side by side; there is room for ${MOST_TOGETHER}.`,
			instead: `The first ${MOST_TOGETHER} are shown.`
		});
	}
	return {
		across: shown,
		divisions,
		sides,
		chosen: chosen.slice(0, MOST_TOGETHER),
		problems,
		notices
	};
}

const missing = (name: string, key: string): AskedInVain => ({
	cause: `This comparison asks for the ${name} “${excerpt(key)}”, which is not among what is shown.`,
	instead: 'It was left out.'
});

function acrossOf({ across, show, cuts }: Dividing, study: Study, problems: AskedInVain[]): Across {
	const suited = suitedAcross(study);
	if (across === 'documents' && show !== 'axis') {
		problems.push({
			cause:
				'Policy documents can be set side by side on one axis only, since a statement may bear on several.',
			instead: `The ${suited} are shown instead.`
		});
		return suited;
	}
	if (across === 'cuts' && cuts.length === 0) {
		problems.push({
			cause: 'This comparison asks for periods of your own, but names no day that parts them.',
			instead: 'The years are shown instead.'
		});
		return 'years';
	}
	return across ?? suited;
}

/** A few statements are compared one by one, more of them by who made them. */
function suitedAcross({ dataset }: Study): 'statements' | 'actors' {
	return dataset.statements.length <= MOST_TOGETHER ? 'statements' : 'actors';
}

function knownStatements(
	across: Across,
	{ sides }: Dividing,
	study: Study,
	screen: Screen,
	problems: AskedInVain[]
): StatementId[] {
	if (across !== 'statements') return [];
	const known = (sides as readonly StatementId[]).filter((id) => {
		const place = study.places.get(id);
		if (place !== undefined && screen.kept[place]) return true;
		problems.push(
			place === undefined
				? missing(NAMES.statements, id)
				: {
						cause: `The filters leave out “${isolated(excerpt(study.dataset.statements[place]!.title))}”, which this address compares.`,
						instead: ''
					}
		);
		return false;
	});
	return known.length > 0 ? known.slice(0, MOST_TOGETHER) : suitedStatements(study, screen);
}

/** All, of a few; else the last two that are kept, of those with a link that counts where there are any. */
function suitedStatements({ dataset, ledger }: Study, screen: Screen): StatementId[] {
	const few = dataset.statements.length <= MOST_TOGETHER;
	const isLinked = (place: number) =>
		ledger.looks
			.subarray(ledger.linkStarts[place], ledger.linkStarts[place + 1])
			.some((look) => screen.wanted[look] === 1);
	const last = (suits: (place: number) => boolean, most: number): StatementId[] => {
		const ids: StatementId[] = [];
		for (let place = dataset.statements.length - 1; place >= 0 && ids.length < most; place--) {
			if (screen.kept[place] && suits(place)) ids.unshift(dataset.statements[place]!.id);
		}
		return ids;
	};
	if (few) return last(() => true, MOST_TOGETHER);
	const linked = last(isLinked, 2);
	return linked.length > 0 ? linked : last(() => true, 2);
}
