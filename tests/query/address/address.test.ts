import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedWindow } from '#lib/dates/instant.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { MOST_COLOURED } from '#lib/study/colouring.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { STATEMENT_KINDS } from '#lib/model/statement.ts';
import {
	type Address,
	EVIDENCE_FORMS,
	readAddress,
	START,
	VIEWS,
	writeAddress
} from '#lib/query/address/address.ts';
import { pageSentence } from '#lib/wording/unmet-request.ts';
import { inZones } from '../../fixtures/in-zones.ts';
import type { ActorId, PriorityId, StatementId } from '#lib/model/ids.ts';
import { readWhen } from '../../fixtures/read-when.ts';
import { NO_PRIORITY, type Among } from '#lib/query/address/whereabouts.ts';
import { compareQueries } from '../compare-queries.ts';
import { exampleStudy, generatedStudy } from '../studies.ts';

const example = exampleStudy();
const study = generatedStudy({ statements: 40, priorities: 9, seed: 1 });

/** Reads an address, its problems as a page says them. */
const read = (query: string) => {
	const { address, problems } = readAddress(new URLSearchParams(query), example);
	return { address, problems: problems.map(pageSentence) };
};

const MINUTE = 60_000;
const instant = fc.integer({ min: utcDate(-4000), max: utcDate(7000) });
const windows = fc
	.tuple(instant, fc.integer({ min: millisecondsInDay, max: 2000 * 365 * millisecondsInDay }))
	.map(([start, length]) => ({ start, end: start + length }));
const among = fc
	.tuple(
		instant,
		fc.nat(400 * millisecondsInDay),
		fc.constantFrom<Among['priority']>(null, NO_PRIORITY, ...study.rowOf.keys())
	)
	.map(([start, length, priority]) => ({ start, end: start + length, priority }));
const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values));
const orNot = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** A form of evidence goes with the statement that has it. */
const withItsStatement = (address: Address): Address =>
	address.statement ? address : { ...address, evidence: 'drawer' };

const addresses: fc.Arbitrary<Address> = fc
	.record({
		view: fc.constantFrom(...VIEWS),
		window: orNot(windows),
		search: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
		actors: some([...study.actors.keys()]),
		priorities: some([...study.rowOf.keys()]),
		kinds: some(STATEMENT_KINDS),
		relations: some(RELATIONS),
		statuses: some(STATUSES),
		coders: some(study.dataset.coders.map(({ id }) => id)),
		period: orNot(
			fc
				.constantFrom('2023', '2023-11?', '199X~', '2004-06%', '2023/..', '-0044-03-15')
				.map(readWhen)
		),
		statement: orNot(fc.constantFrom(...study.indexOf.keys())),
		among: orNot(among),
		page: fc.integer({ min: 1, max: 999 }),
		evidence: fc.constantFrom(...EVIDENCE_FORMS),
		coloured: fc.uniqueArray(fc.constantFrom(...study.actors.keys()), { maxLength: MOST_COLOURED }),
		compareQuery: compareQueries(study)
	})
	.map(withItsStatement);

/** Window and mark as an address can say them: the window in minutes or days, the mark in minutes. */
const rounded = ({ window, among, ...address }: Address): Address => ({
	...address,
	window: window && withoutSign(roundedWindow(window)),
	among: among && {
		...withoutSign({
			start: Math.floor(among.start / MINUTE) * MINUTE,
			end: Math.ceil(among.end / MINUTE) * MINUTE
		}),
		priority: among.priority
	}
});

/** 1970 is 0, not -0, whichever side it was rounded from. */
const withoutSign = ({ start, end }: Span): Span => ({ start: start + 0, end: end + 0 });

describe('what is written', () => {
	it('is read again as it was, but for the rounding of instants', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const again = readAddress(new URLSearchParams(writeAddress(address)), study);
				expect(again).toEqual({ address: rounded(address), problems: [] });
			})
		);
	});

	it('is written the same when it was read', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const written = writeAddress(address);
				const again = readAddress(new URLSearchParams(written), study).address;
				expect(writeAddress(again)).toBe(written);
			})
		);
	});

	it.each([
		['the start', {}, '?'],
		['the table', { view: 'table' }, '?view=table'],
		[
			'a window',
			{ window: readWhen('2023-11-08/2023-11-24').span },
			'?from=2023-11-08&to=2023-11-24'
		],
		[
			'a window that begins within a day',
			{ window: { start: utcDate(2023) + 6.5 * 60 * MINUTE, end: utcDate(2023, 1, 3) } },
			'?from=2023-01-01T06:30&to=2023-01-02'
		],
		['a search', { search: 'two-state solution' }, '?q=two-state+solution'],
		['two relations', { relations: ['departs', 'extends'] }, '?relation=departs&relation=extends'],
		[
			'actors in colour',
			{ coloured: ['russian-mfa', 'joint-summit'] as ActorId[] },
			'?colour=russian-mfa&colour=joint-summit'
		],
		['a period', { period: readWhen('2023-11?/..') }, '?period=2023-11%3F/..'],
		[
			'statements that are counted together',
			{ among: { start: utcDate(2023, 11), end: utcDate(2023, 12), priority: null } },
			'?among=2023-11-01/2023-12-01'
		],
		[
			'those of them that bear on a priority',
			{ among: { start: utcDate(2023, 11), end: utcDate(2023, 12), priority: 'p3' as PriorityId } },
			'?among=2023-11-01/2023-12-01/p3'
		],
		[
			'those of them that bear on none',
			{ among: { start: utcDate(2023, 11), end: utcDate(2023, 12), priority: NO_PRIORITY } },
			'?among=2023-11-01/2023-12-01/-'
		],
		[
			'a statement as a spread',
			{ statement: 'moscow-talks' as StatementId, evidence: 'spread' },
			'?statement=moscow-talks&evidence=spread'
		],
		['no form of evidence where nothing is open', { evidence: 'spread' }, '?'],
		['the first page', { page: 1 }, '?'],
		['another page', { page: 7 }, '?page=7']
	] satisfies [string, Partial<Address>, string][])('%s', (_, asked, query) => {
		expect(writeAddress({ ...START, ...asked })).toBe(query);
	});
});

describe('what the dataset does not have is left out, and named', () => {
	it.each([
		['view', 'view', 'carousel'],
		['actor', 'actor', 'nobody'],
		['priority', 'priority', 'p99'],
		['kind', 'kind', 'song'],
		['relation', 'relation', 'praises'],
		['status', 'status', 'perhaps'],
		['statement', 'statement', 'lost'],
		['evidence', 'form of evidence', 'scroll']
	])('an unknown %s', (name, what, value) => {
		expect(read(`${name}=${value}`)).toEqual({
			address: START,
			problems: [
				`This address asks for the ${what} “${value}”, which is not in this dataset. It was ignored.`
			]
		});
	});

	it('and what it has is kept', () => {
		const { address, problems } = read('actor=nobody&actor=russian-mfa&actor=no-one');
		expect(address).toEqual({ ...START, actors: ['russian-mfa'] });
		expect(problems.map((problem) => /“(.*)”/.exec(problem)![1])).toEqual(['nobody', 'no-one']);
	});

	it('what is asked for twice is asked for once, and missed once', () => {
		const { address, problems } = read('priority=p1&priority=p1&priority=p9&priority=p9');
		expect(address.priorities).toEqual(['p1']);
		expect(problems).toHaveLength(1);
	});

	it('in no address at all is more said than is wrong: any query can be read', () => {
		const names = ['view', 'from', 'to', 'q', 'actor', 'period', 'among', 'statement', 'page', 'x'];
		const query = fc.array(
			fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 12 }))
		);
		fc.assert(
			fc.property(query, (pairs) => {
				const { address, problems } = readAddress(new URLSearchParams(pairs), example);
				expect(new Set(problems.map(pageSentence)).size).toBe(problems.length);
				expect(readAddress(new URLSearchParams(writeAddress(address)), example)).toEqual({
					address,
					problems: []
				});
			})
		);
	});
});

describe('a search', () => {
	it('is read whole up to 200 characters', () => {
		const sought = '😀'.repeat(200);
		const { address, problems } = read(`?q=${encodeURIComponent(sought)}`);
		expect(address.search).toBe(sought);
		expect(problems).toEqual([]);
	});

	it('is cut there, and says so', () => {
		const { address, problems } = read(`?q=${encodeURIComponent('😀'.repeat(201))}`);
		expect(address.search).toBe('😀'.repeat(200));
		expect(problems).toEqual([expect.stringContaining('longer than 200 characters')]);
	});
});

describe('a window', () => {
	it.each([
		['that ends before it begins', 'from=2023-11-24&to=2023-11-08', /ends before it begins/],
		['without length', 'from=2023-11-08T10:00&to=2023-11-08T10:00', /ends before it begins/],
		['without an end', 'from=2023-11-08', /window that cannot be read: “”/],
		['without a beginning', 'to=2023-11-08', /window that cannot be read: “”/],
		['that is no date', 'from=yesterday&to=2023-11-08', /“yesterday” is not a date/],
		['of a day that there is not', 'from=2023-02-30&to=2023-11-08', /calendar does not have/],
		['of a time that there is not', 'from=2023-02-03T25:00&to=2023-11-08', /“25:00” is not a time/],
		['of a month', 'from=2023-02&to=2023-11-08', /not a single day/]
	])('%s shows the whole, and says why', (_, query, because) => {
		const { address, problems } = read(query);
		expect(address.window).toBeNull();
		expect(problems).toEqual([expect.stringMatching(because)]);
		expect(problems[0]).toMatch(/Everything is shown\.$/);
	});

	it('of one day is that whole day', () => {
		expect(read('from=2023-11-08&to=2023-11-08').address.window).toEqual({
			start: utcDate(2023, 11, 8),
			end: utcDate(2023, 11, 9)
		});
	});

	it('is read in UTC, wherever the reader is', () => {
		const windows = inZones(() => read('from=2023-11-08&to=2023-11-24T06:30').address.window);
		const expected = {
			start: Date.UTC(2023, 10, 8),
			end: Date.UTC(2023, 10, 24, 6, 30)
		};
		expect(windows).toEqual(windows.map(() => expected));
	});
});

describe('a period', () => {
	it.each(['2023', '2023-11', '2023-11-21', '2023-11-08/2023-11-24', '../2023', '2023?'])(
		'%s is read as it is written',
		(period) => {
			const { address, problems } = read(`period=${encodeURIComponent(period)}`);
			expect([address.period?.written, problems]).toEqual([period, []]);
		}
	);

	it('that cannot be read is left out, and said', () => {
		expect(read('period=soon')).toEqual({
			address: START,
			problems: [
				expect.stringMatching(/^The period cannot be read: “soon” is not a date; .* ignored\.$/)
			]
		});
	});
});

it.each([
	['one instant', '2023-11-21T12:00/2023-11-21T12:00', 0, null],
	['some days', '2023-11-01/2023-11-03', 2 * millisecondsInDay, null],
	['the stretches of an earlier version', '~2023-11-01/2023-11-03', 2 * millisecondsInDay, null],
	['of a priority', '2023-11-01/2023-11-03/p3', 2 * millisecondsInDay, 'p3'],
	['of none', '2023-11-01/2023-11-03/-', 2 * millisecondsInDay, NO_PRIORITY]
])('what is counted together may be %s', (_, written, length, priority) => {
	const { address, problems } = read(`among=${written}`);
	expect(problems).toEqual([]);
	expect(address.among!.priority).toBe(priority);
	expect(address.among!.end - address.among!.start).toBe(length);
});

it('a priority of what is counted together, which there is not, is left out, and that is said', () => {
	const { address, problems } = read('among=2023-11-01/2023-11-03/p99');
	expect(address.among).toEqual({
		...{ start: utcDate(2023, 11), end: utcDate(2023, 11, 3) },
		priority: null
	});
	expect(problems).toEqual([expect.stringMatching(/priority “p99”, which is not in this dataset/)]);
});

it.each(['2023-11-03/2023-11-01', '2023-11-03', 'here', '~'])(
	'the mark %s is none, and that is said',
	(written) => {
		const { address, problems } = read(`among=${written}`);
		expect(address.among).toBeNull();
		expect(problems).toEqual([expect.stringMatching(/names a mark that/)]);
	}
);

it.each([
	['3', 3],
	['2.7', 2],
	['0', 1],
	['-4', 1],
	['many', 1],
	['', 1],
	['1e999', 1]
])('page “%s” is page %i', (written, page) => {
	expect(read(`page=${written}`).address.page).toBe(page);
});
