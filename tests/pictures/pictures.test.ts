import { expect, it } from 'vitest';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { ARABIC } from '#lib/messages/arabic.ts';
import { DARK_THEME } from '#lib/timeline/draw/theme.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { inZones } from '../fixtures/in-zones.ts';
import { readWhen } from '../fixtures/read-when.ts';
import { threeWeeks } from '../fixtures/three-weeks.ts';
import { pictureOf } from './picture.ts';
import { studyOf, type Sketch } from './study-of.ts';

const example = JSON.parse(exampleDataset) as DatasetFile;

it('the example', async () => {
	await expect(pictureOf(example)).toMatchFileSnapshot('./example.svg');
});

it('the example in its whole year, its statements side by side', async () => {
	const picture = pictureOf(example, { window: readWhen('2023').span });
	await expect(picture).toMatchFileSnapshot('./whole-year.svg');
});

it('an uncertain month and an approximate year, beside a day', async () => {
	const study = studyOf(3, [
		{ date: '2023~', on: { 1: 'accepted supports' } },
		{ date: '2023-05?', actor: 'south', on: { 2: 'suggested supports' } },
		{ date: '2023-05-21', actor: 'east', on: { 2: 'accepted extends', 3: 'accepted supports' } }
	]);
	const picture = pictureOf(study, { window: readWhen('2022-01/2024-12').span });
	await expect(picture).toMatchFileSnapshot('./in-doubt.svg');
});

it('an interval, one with an open end, and one with an unknown beginning', async () => {
	const study = studyOf(3, [
		{ date: '2023-11-05/2023-11-12', on: { 1: 'accepted supports' } },
		{ date: '2023-11-20/..', actor: 'south', on: { 2: 'accepted supports' } },
		{ date: '/2023-11-08', actor: 'east', on: { 3: 'suggested mentions' } }
	]);
	const picture = pictureOf(study, { window: readWhen('2023-11').span });
	await expect(picture).toMatchFileSnapshot('./open-ends.svg');
});

it('every relation in every status', async () => {
	const judged: Sketch[] = STATUSES.map((status, at) => ({
		date: `2023-11-${10 + at * 5}`,
		on: Object.fromEntries(RELATIONS.map((relation, row) => [row + 1, `${status} ${relation}`]))
	}));
	const picture = pictureOf(studyOf(RELATIONS.length, judged), { filter: { statuses: STATUSES } });
	await expect(picture).toMatchFileSnapshot('./relations.svg');
});

it('a statement without a link, and one whose only link was rejected, in a row for those', async () => {
	const study = studyOf(2, [
		{ date: '2023-11-10', on: { 1: 'rejected supports', 2: 'accepted supports' } },
		{ date: '2023-11-16', actor: 'south', on: { 1: 'rejected departs' } },
		{ date: '2023-11-22', actor: 'east', on: {}, after: 0 }
	]);
	await expect(pictureOf(study)).toMatchFileSnapshot('./without-link.svg');
});

it('lines of one day side by side, in a month that only a month is known of too', async () => {
	const study = studyOf(3, [
		{ date: '2023-02-01', on: { 1: 'accepted supports' } },
		{ date: '2023-02-01', actor: 'south', on: { 1: 'accepted departs', 2: 'suggested mentions' } },
		{ date: '2023-02-01', actor: 'east', on: { 1: 'accepted supports' } },
		{ date: '2023-02', on: { 2: 'accepted supports' } },
		{ date: '2023-02-20', actor: 'south', on: { 3: 'accepted supports' } },
		{ date: '2023-02-21', actor: 'east', on: { 2: 'accepted contradicts' }, after: 3 }
	]);
	const picture = pictureOf(study, { window: readWhen('2023-02').span });
	await expect(picture).toMatchFileSnapshot('./one-day.svg');
});

it('forty statements of five actors in three weeks, with their titles', async () => {
	await expect(pictureOf(threeWeeks(), { width: 1177 })).toMatchFileSnapshot('./lines.svg');
});

const many = generateDataset({ statements: 160, priorities: 5, seed: 4 });

it('dots, where lines have no room', async () => {
	await expect(pictureOf(many)).toMatchFileSnapshot('./dots.svg');
});

it('dots on dark paper, with one statement open', async () => {
	const picture = pictureOf(many, { theme: DARK_THEME, chosen: 80 });
	await expect(picture).toMatchFileSnapshot('./dots-dark.svg');
});

const thousands = generateDataset({ statements: 3000, priorities: 5, seed: 4 });

it('ridges, where dots have no room', async () => {
	await expect(pictureOf(thousands)).toMatchFileSnapshot('./ridges.svg');
});

it('ridges in Arabic', async () => {
	const picture = pictureOf(thousands, { messages: ARABIC });
	await expect(picture).toMatchFileSnapshot('./ridges-arabic.svg');
});

it('a window that shows neither the first nor the last', async () => {
	const picture = pictureOf(example, { window: readWhen('2023-11-12/2023-11-25').span });
	await expect(picture).toMatchFileSnapshot('./outside.svg');
});

it('sixty rows, of which each is narrow', async () => {
	const study = generateDataset({ statements: 80, priorities: 60, seed: 1 });
	await expect(pictureOf(study)).toMatchFileSnapshot('./sixty-rows.svg');
});

it('dates before Christ', async () => {
	const study = studyOf(2, [
		{ date: '-0049-01-10', on: { 1: 'accepted departs' } },
		{ date: '-0043-03-15', actor: 'south', on: { 1: 'accepted contradicts' }, after: 0 },
		{ date: '-0042~', actor: 'east', on: { 2: 'suggested supports' } },
		{ date: '0001-06', on: { 2: 'accepted supports' } }
	]);
	await expect(pictureOf(study)).toMatchFileSnapshot('./before-christ.svg');
});

it.each([
	[300, 6],
	[20_000, 6],
	[20_000, 28],
	[20_000, 60]
])('%i statements against %i priorities: nothing is too small to be read', (statements, rows) => {
	const picture = pictureOf(generateDataset({ statements, priorities: rows, seed: 7 }));
	const written = [...picture.matchAll(/font-size="([\d.]+)".*?>(.*?)<\/text>/g)];
	expect(written.length).toBeGreaterThan(5);
	expect(written.filter(([, size]) => Number(size) < 10)).toEqual([]);
	// Never a mark with a number in it.
	const numbers = written.map(([, , text]) => text!).filter((text) => /^[\d.,]+[km]?$/.test(text));
	expect(numbers.filter((text) => !/^(19|20)\d\d$/.test(text))).toEqual([]);
});

it('is the same, to the byte, in every zone', () => {
	const study = generateDataset({ statements: 60, priorities: 6, seed: 3 });
	const pictures = inZones(() => pictureOf(study));
	expect(pictures).toEqual(pictures.map(() => pictures[0]));
});

it.each([
	['two-documents', 864],
	['two-documents-phone', 400]
])('the rows of two policy documents, each under its heading: %s', async (name, width) => {
	const [concept] = example.documents;
	const second = {
		...concept!,
		...{ id: 'second', title: 'Harbour Declaration on Water, Ferries and Fisheries' },
		...{ issuer: 'Council of Ministers', adopted: '2023-11-15' },
		priorities: [
			{ id: 'w1', number: 'I', title: 'Clean water', text: 'Water for every district.' },
			{ id: 'w2', number: 'II', title: 'Ferries', text: 'Ferries to the islands.' }
		]
	};
	const picture = pictureOf({ ...example, documents: [concept!, second] }, { width });
	await expect(picture).toMatchFileSnapshot(`./${name}.svg`);
});

it('eras as bands under the axis, each with its title', async () => {
	const eras = [
		{ title: 'The Riyadh summit and what followed', date: '2023-11-05/2023-11-14' },
		{ title: 'A week', date: '2023-11-13/2023-11-19' },
		{ title: 'A time without an end', date: '2023-11-21/..' },
		{ title: 'Long before', date: '1999' }
	];
	await expect(pictureOf({ ...example, eras })).toMatchFileSnapshot('./eras.svg');
});
