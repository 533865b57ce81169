import type { CompareMessages } from './compare-messages.ts';

export const ENGLISH_COMPARE: CompareMessages = {
	headings: {
		matrix: 'Said against declared',
		coverage: 'Coverage and silence',
		axis: 'Statements on one axis',
		attention: 'Attention to each priority',
		documents: 'Document against document'
	},
	priority: 'Priority',
	total: 'Total',
	statements: 'Statements',
	links: 'Links',
	noLink: 'No link counted',
	suggestions: { one: '{count} suggestion', other: '{count} suggestions' },
	contested: { one: '{count} contested link', other: '{count} contested links' },
	and: 'and',
	notCounted: '{list}, not counted',
	outside: {
		one: '{count} statement outside the columns shown',
		other: '{count} statements outside the columns shown'
	},
	noneOfThese: 'None of these',
	pair: '{down} (down), {across} (across)',
	silence: 'Longest silence',
	gap: 'Longest gap',
	noSilence: 'none',
	days: { one: '{count} day', other: '{count} days' },
	sinceDay: 'since {day}',
	noneSinceAdoption: 'none since adoption',
	overTime: 'Since adoption',
	byActor: 'By actor',
	beforeAdoption: 'Before adoption',
	timeKey:
		'Each line runs from {from} to {to}: a tick is a statement, a grey bar a time without one; the longest is labelled.',
	groups: {
		before: 'before {day}',
		since: 'from {day}',
		everything: 'all statements',
		nowhere: 'no place given',
		several: 'across several periods',
		nobody: 'no coder named'
	},
	others: 'others: {count}',
	difference: 'Difference',
	points: '+{count} points',
	alike: 'alike',
	withinChance: 'within chance',
	neither: 'neither: {why}',
	shareOfLinks: 'Share of a side’s links',
	chanceKey:
		'Grey: no larger than the difference in 95 of 100 random divisions of these statements between the two.',
	shades: {
		row: 'Shade, in six steps: share of the row, up to {largest}.',
		column: 'Shade, in six steps: share of the column, up to {largest}.',
		all: 'Shade, in six steps: share of all statements shown, up to {largest}.'
	},
	ofShare: { row: '{share} of row', column: '{share} of column', all: '{share} of all' },
	shadeOfCount: 'Shade, in six steps: statements, up to {largest}.',
	hatched: 'Hatched: none counted.',
	parts: 'Bar segments: relations',
	several:
		'A statement that bears on several priorities is counted in each of them, so rows may add up to more than the totals.',
	inColumns: 'A statement appears in the column of each of its links, and once in a cell.',
	barsOf: 'Bars count the statements in equal periods, from {from} to {to}, all on the same scale.',
	nothingDeclared:
		'This dataset has no policy document, so there is nothing to set statements against.',
	opens: 'Each number opens the statements it counts, in a new tab.',
	oneDocument: 'This dataset has no second policy document to set against the first.'
};
