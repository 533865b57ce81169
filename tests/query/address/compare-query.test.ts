import { describe, expect, it } from 'vitest';
import { cellText } from '#lib/query/comparison/open-cell-text.ts';
import { compareLinks } from '#lib/query/address/compare-links.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { nestedDataset } from '../../fixtures/nested-dataset.ts';
import { readingIn } from '../reading-in.ts';

const example = readDataset(exampleDataset);
if (!example.ok) throw new Error('The example cannot be read');
const read = (query: string) => readingIn(example.value, `?view=compare${query}`);
const generated = readWhole(generateDataset({ statements: 300, priorities: 6, seed: 7 }));
const readGenerated = (query: string) => readingIn(generated, `?view=compare${query}`);

const groupsOf = ({ comparison }: ReturnType<typeof read>) =>
	comparison.groupings.flatMap(({ groups }) => groups.map(({ key }) => key));

describe('without a choice', () => {
	it('a few statements are compared one by one, with their evidence', () => {
		const reading = read('');
		expect(groupsOf(reading)).toEqual(['riyadh-summit', 'moscow-talks']);
		expect(reading.comparison.cells).toBe('evidence');
		expect(reading.problems).toEqual([]);
	});

	it('many are compared by actor, and those of few groups set together are the largest', () => {
		const reading = readGenerated('');
		expect(reading.comparison.compared.groupBy).toBe('actors');
		expect(groupsOf(reading)).toHaveLength(9);
		expect(reading.comparison.together[0]!.groups).toHaveLength(4);
	});

	it('statements, of many, are the last two that a counted link joins', () => {
		expect(groupsOf(readGenerated('&across=statements'))).toEqual(['s296', 's299']);
		const all = '&status=suggested&status=accepted&status=rejected';
		expect(groupsOf(readGenerated(`&across=statements${all}`))).toEqual(['s297', 's299']);
	});

	it('only accepted links count, and suggestions are distinguished from silence', () => {
		const { comparison } = read('');
		expect(comparison.whole.counted.accepted).toBe(5);
		expect(comparison.uncounted(0, null)).toEqual({
			...{ suggested: 1, contested: 0, held: 1 },
			isReviewed: true
		});
		expect([...comparison.matrix.rowTotals]).toEqual([0, 1, 0, 2, 2, 0, 0]);
	});
});

it('counts suggestions where they are asked for', () => {
	const { comparison } = read('&status=suggested&status=accepted');
	expect([...comparison.matrix.rowTotals]).toEqual([1, 2, 0, 2, 2, 0, 0]);
	expect(comparison.uncounted(0, null).suggested).toBe(0);
});

it('keeps a statement whose links are all left out: it is counted as one without', () => {
	const { comparison } = read('&status=suggested&actor=russian-mfa');
	expect([...comparison.matrix.rowTotals]).toEqual([1, 0, 0, 0, 0, 0, 0]);
	const rejected = read('&status=rejected');
	expect(rejected.comparison.matrix.rowTotals.at(-1)).toBe(2);
});

describe('bad choices get a sentence and the nearest valid view', () => {
	it.each<[string, string, RegExp, string]>([
		[
			'an unknown actor',
			'&across=actors&side=nobody&side=russian-mfa',
			/asks for the actor “nobody”.*ignored/,
			'joint-summit russian-mfa'
		],
		[
			'an unknown statement',
			'&side=riyadh-summit&side=none&side=moscow-talks',
			/asks for the statement “none”/,
			'riyadh-summit moscow-talks'
		],
		[
			'an unknown way across',
			'&across=moods',
			/across=moods.*It can be statements, actors/,
			'riyadh-summit moscow-talks'
		],
		[
			'an unknown page',
			'&show=pie',
			/show=pie.*matrix, coverage, axis, attention/,
			'riyadh-summit moscow-talks'
		],
		['an unknown share', '&share=half', /share=half/, 'riyadh-summit moscow-talks'],
		[
			'a mirror that is none',
			'&show=axis&mirror=maybe',
			/mirror=maybe/,
			'riyadh-summit moscow-talks'
		],
		['a fold of no priority', '&fold=p99', /priority “p99”/, 'riyadh-summit moscow-talks'],
		['an open row of no priority', '&row=p99', /priority “p99”/, 'riyadh-summit moscow-talks'],
		[
			'an open column that is not shown',
			'&column=nobody',
			/opens the column “nobody”/,
			'riyadh-summit moscow-talks'
		],
		[
			'evidence that cells have no room for',
			'&across=actors&cells=evidence',
			/Counts are shown instead/,
			'joint-summit russian-mfa'
		],
		[
			'documents across a matrix',
			'&across=documents',
			/lanes on one axis.*statements are shown/,
			'riyadh-summit moscow-talks'
		],
		['cuts without a day', '&across=cuts', /gives no day to split them at/, '2023'],
		[
			'a cut that is no day',
			'&across=cuts&cut=2023-11-15&cut=someday',
			/day to split periods at.*“someday”/,
			'before 2023-11-15'
		],
		[
			'a period that ends before it begins',
			'&period=2023-12/2023-10',
			/period cannot be read.*before/,
			'riyadh-summit moscow-talks'
		],
		[
			'open days that end before they begin',
			'&during=2023-12/2023-10',
			/days of the open cell.*before/,
			'riyadh-summit moscow-talks'
		],
		[
			'days of an axis that end before they begin',
			'&show=axis&days=9/3',
			/9\/3 end before they begin/,
			'riyadh-summit moscow-talks'
		],
		[
			'days of an axis that are none',
			'&show=axis&days=some',
			/first and the last, as in -10\/40/,
			'riyadh-summit moscow-talks'
		],
		[
			'a day 0 that is none',
			'&show=axis&anchor=someday',
			/“someday” is neither a statement/,
			'riyadh-summit moscow-talks'
		]
	])('%s', (_, query, problem, groups) => {
		const reading = read(query);
		expect(reading.problems.join('\n')).toMatch(problem);
		expect(groupsOf(reading).join(' ')).toBe(groups);
		expect(reading.comparison.matrix.total).toBeGreaterThan(0);
	});

	it('five statements: the first four', () => {
		const reading = readGenerated('&across=statements&side=s1&side=s2&side=s3&side=s4&side=s5');
		expect(reading.problems.join()).toMatch(/5 statements side by side; there is room for 4/);
		expect(groupsOf(reading)).toEqual(['s1', 's2', 's3', 's4']);
	});

	it('five actors: the first four', () => {
		const groups = [1, 2, 3, 4, 5].map((at) => `&side=a${at}`).join('');
		const reading = readGenerated(`&across=actors${groups}`);
		expect(reading.problems.join()).toMatch(/5 actors side by side; there is room for 4/);
		expect(groupsOf(reading)).toEqual(['a1', 'a2', 'a3', 'a4']);
	});

	it('days of twenty years: the shortest periods that there is room for', () => {
		const reading = readGenerated('&across=days');
		expect(reading.problems.join()).toMatch(
			/Grouping by day would take more than 60 columns.*grouped by year/
		);
		expect(reading.comparison.compared.groupBy).toBe('years');
	});

	it('three mirrored lanes: one below the other', () => {
		const reading = readGenerated('&show=axis&across=actors&side=a1&side=a2&side=a3&mirror=yes');
		expect(reading.problems).toEqual(['Only two lanes can be mirrored. They are stacked instead.']);
	});

	it('years beyond those that have a column of their own: reported', () => {
		const { statements, ...others } = minimalDataset();
		const old = { ...statements[0]!, id: 'old', date: '1900-01-01', reportedBy: undefined };
		const reading = readingIn(
			readWhole({ ...others, statements: [...statements, old] }),
			'?view=compare&across=years'
		);
		expect(reading.problems.join()).toMatch(/more than 60 years.*all earlier ones share a column/);
	});

	it('is silent about the choices of other pages', () => {
		expect(readingIn(example.value, '?across=actors&side=nobody').problems).toEqual([]);
	});
});

describe('the open cell', () => {
	const opened = (query: string) =>
		read(query).comparison.opened?.map((index) => example.value.statements[index]!.id) ?? null;

	it.each<[string, string, string[] | null]>([
		['none', '', null],
		['of a priority and a statement', '&row=p4&column=moscow-talks', ['moscow-talks']],
		['of a priority', '&row=p4', ['riyadh-summit', 'moscow-talks']],
		['of a side', '&column=riyadh-summit', ['riyadh-summit']],
		['of a silent priority', '&row=p3', []],
		['of a suggestion that is not counted', '&row=p1', []],
		['of one that is', '&row=p1&status=suggested', ['moscow-talks']],
		['of statements without a link', '&row=-', []],
		['of days', '&during=2023-11-20/2023-11-30', ['moscow-talks']],
		['since a day', '&row=p5&during=2023-11-12/..', ['moscow-talks']],
		['before it', '&row=p5&during=../2023-11-11', ['riyadh-summit']],
		['of an actor', '&across=actors&row=p5&column=joint-summit', ['riyadh-summit']]
	])('%s', (_, query, statements) => {
		expect(opened(query)).toEqual(statements);
	});

	it('is put into words', () => {
		expect(cellText(read('&row=p4&column=moscow-talks').comparison)).toBe(
			'4 Reconciliation, Palestinian question · Opening remarks at the Moscow talks'
		);
		expect(cellText(read('&row=-&during=2023-11').comparison)).toBe('No link counted · Nov 2023');
	});

	it('counts the same on the timeline, which counts other links by itself', () => {
		const timeline = readingIn(example.value, '?row=p1');
		expect(timeline.comparison.opened).toEqual([]);
		expect(timeline.matches[1]!.links.map(({ priority }) => priority)).toContain('p1');
	});

	it('has a link that reads as it was written, whatever the group is called', () => {
		const { address } = read('');
		const links = compareLinks(address);
		for (const column of ['Green Valley', 'a&b=c', '~', '*', 'Müll+Co', 'مكة']) {
			const query = new URLSearchParams(links.cell({ row: 'p1', column, during: '2023/2024' }));
			expect(query.get('column')).toBe(column);
			expect(query.get('row')).toBe('p1');
			expect(query.get('during')).toBe('2023/2024');
		}
	});
});

it('folds sub-points away and sorts, by the address', () => {
	const { comparison } = read('&show=coverage&sort=-silence');
	expect(comparison.coverageSorted.map(({ row }) => row + 1)).toEqual([1, 2, 3, 6, 4, 5]);
});

it('parts time at months and years too, and goes by years where the field was emptied', () => {
	expect(groupsOf(readGenerated('&across=cuts&cut=2010,%202015-05'))).toEqual([
		'before',
		'2010-01-01',
		'2015-05-01'
	]);
	expect(groupsOf(readGenerated('&cut=2010'))).toEqual(['before', '2010-01-01']);
	const emptied = readGenerated('&across=cuts&cut=');
	expect(emptied.comparison.compared.groupBy).toBe('years');
	expect(emptied.problems).toEqual([]);
});

describe('of priorities with sub-points', () => {
	const nested = readWhole(nestedDataset());
	const readNested = (query: string) => readingIn(nested, `?view=compare&across=actors${query}`);

	it('one that is asked for brings its sub-points, and only their links count', () => {
		const { comparison } = readNested('&priority=p1');
		expect(comparison.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
		const { links } = comparison.attention.reduce((all, one) => ({
			...all,
			links: all.links.map((count, row) => count + one.links[row]!)
		}));
		expect([...links.subarray(3)]).toEqual([0, 0, 0]);
		expect(comparison.whole.counted.accepted).toBe(links.reduce((sum, count) => sum + count, 0));
		expect(comparison.matrix.total).toBe(
			comparison.matrix.rowTotals[0]! + comparison.matrix.rowTotals.at(-1)!
		);
	});

	it('a share of attention opens the statements whose links it counts, without those of sub-points', () => {
		const { comparison } = readNested('&show=attention');
		comparison.attention.forEach(({ group, links }) => {
			const opened = readNested(`&show=attention&row=p1&alone=yes&column=${group.key}`);
			expect(opened.comparison.opened).toHaveLength(links[0]!);
		});
	});

	it('every total opens what it counts, of all columns and of those that were chosen', () => {
		for (const groups of ['', '&side=a1&side=a2', '&side=a3&side=a4&side=a5&status=suggested']) {
			const { matrix } = readNested(groups).comparison;
			const opened = (cell: string) => readNested(groups + cell).comparison.opened!.length;
			nested.documents
				.flatMap(({ priorities }) => priorities)
				.forEach(({ id }) => {
					const row = readNested('').study.rowOf.get(id)!;
					expect(opened(`&row=${id}`)).toBe(matrix.rowTotals[row]);
				});
			expect(opened('&row=-')).toBe(matrix.rowTotals.at(-1));
			matrix.groups.forEach(({ key }, group) => {
				expect(opened(`&column=${key}`)).toBe(matrix.groupTotals[group]);
			});
			expect(opened('&during=../..')).toBe(matrix.total);
			expect(cellText(readNested(`${groups}&during=../..`).comparison)).toBe(
				'All statements shown'
			);
		}
	});

	it('longest silence stands beside columns that hold all statements, and beside no others', () => {
		expect(readNested('&across=actors').comparison.isWhole).toBe(true);
		expect(readNested('&side=a1&side=a2').comparison.isWhole).toBe(false);
	});
});
