import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/model/dataset.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { downloaded, PAGE } from '../fixtures/downloaded.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';

const example = readDataset(exampleDataset);
if (!example.ok) throw new Error('The example cannot be read');
const dataset = example.value;

const fileOf = (query: string, of: Dataset) => downloaded('timeline.ics', query, of).body;

/** What another program reads of it. */
function readIcs(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
	const valueOf = (of: ICAL.Component, name: string) =>
		String(of.getFirstPropertyValue(name) ?? '');
	return {
		about: valueOf(calendar, 'description'),
		leftOut: valueOf(calendar, 'x-plumbline-left-out'),
		entries: calendar.getAllSubcomponents('vevent').map((entry) => ({
			uid: valueOf(entry, 'uid'),
			start: valueOf(entry, 'dtstart'),
			end: valueOf(entry, 'dtend'),
			stamp: valueOf(entry, 'dtstamp'),
			title: valueOf(entry, 'summary'),
			words: valueOf(entry, 'description'),
			url: valueOf(entry, 'url')
		}))
	};
}

it('of the example, as it is kept', async () => {
	const text = fileOf('', dataset);
	await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('./example-timeline.ics');
	expect(readIcs(text).entries[1]).toEqual({
		uid: 'moscow-talks.example@plumbline.example',
		start: '2023-11-21',
		end: '2023-11-22',
		stamp: '2026-11-24T14:09:00Z',
		title: 'Opening remarks at the Moscow talks',
		words: expect.stringMatching(
			/^21 November 2023 \(EDTF 2023-11-21\)\.\nSergey Lavrov, Foreign Minister, Russian MFA\n/
		) as string,
		url: `${PAGE}?statement=moscow-talks`
	});
});

it('says through whose words a statement is known, and what it bears on', () => {
	const [summit] = readIcs(fileOf('', dataset)).entries;
	expect(summit!.words).toContain('Joint summit, Riyadh, as reported by Russian MFA\n');
	expect(summit!.words).toContain(
		'Priority 2, Regional security architecture: mentions, suggested'
	);
});

describe('a date takes the days that it may mean, and its words say which it is', () => {
	it.each([
		['2023-11-21', '2023-11-21', '2023-11-22', '21 November 2023 (EDTF 2023-11-21).'],
		['2023-11-08/2023-11-24', '2023-11-08', '2023-11-25', '8 – 24 November 2023'],
		['2023-11', '2023-11-01', '2023-12-01', 'November 2023 (EDTF 2023-11).'],
		['2023-22', '2023-06-01', '2023-09-01', 'Summer 2023 (EDTF 2023-22).'],
		['2023', '2023-01-01', '2024-01-01', '2023 (EDTF 2023).'],
		['2023~', '2022-01-01', '2025-01-01', 'About 2023 (EDTF 2023~).'],
		['2023-11-21?', '2023-11-20', '2023-11-23', '21 November 2023 (uncertain)'],
		[
			'2023-11-08/..',
			'2023-11-08',
			'2023-11-09',
			'Since 8 November 2023 (EDTF 2023-11-08/..). Only'
		],
		[
			'../2023-11',
			'2023-11-01',
			'2023-12-01',
			'Until November 2023 (EDTF ../2023-11). Only the known'
		],
		['2023-11-08/', '2023-11-08', '2023-11-09', 'From 8 November 2023, end unknown'],
		['2023-11-21T15:00+03:00', '2023-11-21T12:00:00Z', '', '21 November 2023, 15:00 (UTC+03:00)'],
		['2023-11-21T01:00+03:00', '2023-11-20T22:00:00Z', '', '21 November 2023, 01:00 (UTC+03:00)'],
		['1923-11-21T15:00:30Z', '1923-11-21T15:00:30Z', '', '21 November 1923, 15:00 (UTC)'],
		['2023-11-21T15:00', '2023-11-21T15:00:00', '', '21 November 2023, 15:00 (EDTF'],
		['1001-01-01', '1001-01-01', '1001-01-02', '1 January 1001 (EDTF 1001-01-01).']
	])('%s', (date, start, end, words) => {
		const file = minimalDataset();
		file.statements[0]!.date = date;
		const entry = readIcs(fileOf('', readWhole(file))).entries.find(
			({ title }) => title === 'A meeting'
		)!;
		expect([entry.start, entry.end]).toEqual([start, end]);
		expect(entry.words.startsWith(words)).toBe(true);
	});
});

it('writes the year 1 with four digits', () => {
	const file = minimalDataset();
	file.statements[0]!.date = '0001-01-01';
	expect(fileOf('', readWhole(file))).toContain('DTSTART;VALUE=DATE:00010101\r\n');
});

it.each(['-0044-03-15', '0000', '0001~', '9999-12-31'])(
	'leaves out %s, which no calendar holds, and says so',
	(date) => {
		const file = minimalDataset();
		file.statements[0]!.date = date;
		const { entries, about, leftOut } = readIcs(fileOf('', readWhole(file)));
		expect(entries.map(({ title }) => title)).toEqual(['A speech']);
		expect(leftOut).toBe('1');
		expect(about).toBe(
			'One priority, and a speech that answers it.\n1 statement left out: a calendar covers only the years 1 to 9998.'
		);
	}
);

it('is read by another program as it was meant, whatever its words are', () => {
	fc.assert(
		fc.property(datasetFiles, (file) => {
			const of = readWhole(file);
			const text = fileOf('', of);
			const { entries, leftOut } = readIcs(text);
			expect(entries.length + Number(leftOut)).toBe(of.statements.length);
			const titles = of.statements.map(({ title }) => title.replaceAll('\r\n', '\n'));
			expect(entries.filter(({ title }) => !titles.includes(title))).toEqual([]);
			expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
			const lines = text.split('\r\n');
			expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
			expect(lines.filter((line) => /[\r\n\ufffd]/.test(line))).toEqual([]);
			expect(lines.at(-1)).toBe('');
		}),
		{ numRuns: 40 }
	);
});

it('names the entries of a frozen dataset as those of the live one', () => {
	const uids = (frozen: boolean) =>
		readIcs(downloaded('timeline.ics', '', dataset, frozen).body).entries.map(({ uid }) => uid);
	expect(uids(true)).toEqual(uids(false));
});

it.each(['timeline.csv', 'timeline.json', 'timeline.jsonld', 'timeline.ics'] as const)(
	'%s is the same, to the byte, in every zone',
	(name) => {
		const files = inZones(() => downloaded(name, '?q=the', dataset).body);
		expect(files).toEqual(files.map(() => files[0]));
	}
);
