import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayAt } from '#lib/dates/day.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { reachOf } from '#lib/dates/reach.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { readWhen } from '../fixtures/read-when.ts';

// The lists of two other readers of EDTF: edtf-validate (BSD-3) and python-edtf (MIT).
const FOLDER = join(import.meta.dirname, '../../../shared/data/edtf');
const there = existsSync(FOLDER);
if (!there)
	console.info('tests/dates/edtf-lists.test.ts is skipped: ../shared/data/edtf is absent');

const fileOf = (name: string): unknown =>
	there ? JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) : null;
const lists = fileOf('edtf-validate_lists.json') as Record<string, { strings: string[] }> | null;
const examples = fileOf('python-edtf_examples.json') as {
	EXAMPLES: [written: string, bounds: string[]][];
	BAD_EXAMPLES: (string | null)[];
} | null;

const isRead = (written: string): boolean => readEdtf(written).ok;

describe.skipIf(!there)('the lists of edtf-validate', () => {
	it.each(['Level0', 'L0_Intervals', 'Level1', 'L1_Intervals'])('%s: all are read', (name) => {
		const { strings } = lists![name]!;
		expect(strings.length).toBeGreaterThan(8);
		expect(strings.filter((written) => !isRead(written))).toEqual([]);
	});

	it.each(['invalid_edtf_dates', 'invalid_edtf_intervals', 'invalid_edtf_datetimes'])(
		'%s: all are refused',
		(name) => {
			const { strings } = lists![name]!;
			expect(strings.length).toBeGreaterThan(8);
			expect(strings.filter(isRead)).toEqual([]);
		}
	);
});

/**
 * Level 2, which Plumbline refuses: sets, significant digits, exponents, a doubt inside or before,
 * an X that is not rightmost, seasons above 24.
 */
const LEVEL_TWO = /[[{SE]|[?~%](?!$|\/)|X-?\d|-(2[5-9]|3\d|4\d)$/;
const OF_LEVEL_TWO = 33;

/** There an unknown end lies ten years away; here it is not made up. */
const TEN_YEARS = ['/2006', '2004-06-01/', '1984-06-02?/'];

/** Out of reach of `Date`, and so of `dayAt`. */
const LONG = /^Y/;

describe.skipIf(!there)('the examples of python-edtf', () => {
	const all = examples?.EXAMPLES ?? [];
	const inLevelOne = all.filter(([written]) => !LEVEL_TWO.test(written));

	it('leaves out those of level 2, and no others', () => {
		const left = all.filter(([written]) => LEVEL_TWO.test(written)).map(([written]) => written);
		expect(left).toHaveLength(OF_LEVEL_TWO);
		expect(left.filter(isRead)).toEqual([]);
	});

	it('finds the same first and last day', () => {
		const dated = inLevelOne.filter(
			([written]) => !TEN_YEARS.includes(written) && !LONG.test(written)
		);
		expect(dated.length).toBeGreaterThan(50);
		const theirs = dated.map(([written, [first, last]]) => [
			written,
			...(last && isSpan(written) ? [first, last] : [first, first])
		]);
		expect(dated.map(([written]) => [written, ...days(readWhen(written).span)])).toEqual(theirs);
	});

	it('reaches as far for a year in doubt, and for a decade or a century', () => {
		const doubtful = inLevelOne.filter(([written]) => /^-?[\dX]{4}[?~%]$/.test(written));
		expect(doubtful.length).toBeGreaterThan(9);
		expect(doubtful.map(([written]) => [written, ...days(reachOf(readWhen(written)))])).toEqual(
			doubtful.map(([written, bounds]) => [written, ...bounds.slice(-2)])
		);
	});

	it('refuses what is wrong', () => {
		const bad = examples?.BAD_EXAMPLES.filter((written) => written !== null) ?? [];
		expect(bad.length).toBeGreaterThan(10);
		expect(bad.filter(isRead)).toEqual([]);
	});
});

/** A day has one bound in their list, and then those of its doubt; all else has two. */
const isSpan = (written: string): boolean => !/^-?\d{4}-\d\d-\d\d[^/]*$/.test(written);

/** The first day and the last, as their list writes them. */
function days({ start, end }: Span): [string, string] {
	const name = (at: number) => (Number.isFinite(at) ? dayAt(at) : `${at < 0 ? '-' : ''}inf`);
	return [name(start), name(start === end ? start : end - millisecondsInDay)];
}
