import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineJsSheet } from '#lib/intake/timelines/timeline-js-sheet.ts';
import { timelineJs } from '#lib/intake/timelines/timeline-js.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';

const read = (timeline: unknown) =>
	allFound(timelineJs, importFile('a.json', JSON.stringify(timeline)));

describe('TimelineJS 3', () => {
	const day = (year: string, month = '', day = '', rest = {}) => ({ year, month, day, ...rest });

	it('keeps dates, groups, media and what has no field of its own', async () => {
		const { drafts, problems } = await read({
			events: [
				{
					start_date: day('2023', '11', '8', { display_date: 'early November' }),
					end_date: day('2023', '11', '24'),
					text: {
						headline: 'A <b>bold</b> visit',
						text: '<p>One.</p><p>See <a href="https://a.example/1">this</a>.</p>'
					},
					media: {
						url: 'https://a.example/film',
						caption: 'On the <i>way</i>',
						credit: 'Somebody',
						thumbnail: 'https://a.example/small.jpg'
					},
					group: 'Visits',
					background: { url: 'https://a.example/back.jpg' },
					unique_id: 'visit'
				}
			]
		});
		expect(problems).toEqual([]);
		expect(drafts).toMatchObject([
			{
				id: 'visit',
				place: { file: 'a.json', path: 'events[0]' },
				date: { written: '2023-11-08/2023-11-24', words: 'early November' },
				title: 'A bold visit',
				text: 'One.\n\nSee this.',
				group: 'Visits',
				media: [{ address: 'https://a.example/film', caption: 'On the way', credit: 'Somebody' }],
				more: {
					'headline (HTML)': 'A <b>bold</b> visit',
					'media.thumbnail': 'https://a.example/small.jpg',
					background: '{"url":"https://a.example/back.jpg"}',
					links: 'this <https://a.example/1>'
				}
			}
		]);
	});

	it.each<[string, object, string]>([
		['a year', day('1943'), '1943'],
		['a month', day('1943', '7'), '1943-07'],
		['a day', day('1943', '07', '05'), '1943-07-05'],
		['a minute', day('2000', '1', '5', { hour: '6', minute: '45' }), '2000-01-05T06:45'],
		['numbers', { year: 1943, month: 7, day: 5 }, '1943-07-05'],
		['a year before the common era', day('-44', '3', '15'), '-0043-03-15'],
		['an early year', day('622'), '0622'],
		['a cosmological year', day('-13800000000'), 'Y-13800000000']
	])('reads the date of %s', async (_, start_date, written) => {
		const { drafts } = await read({ events: [{ start_date, text: { headline: 'A' } }] });
		expect(drafts[0]!.date?.written).toBe(written);
	});

	it('keeps the end of a cosmological stretch beside its beginning', async () => {
		const { drafts, problems } = await read({
			scale: 'cosmological',
			events: [{ start_date: day('-4500000000'), end_date: day('-66000000'), text: {} }]
		});
		expect(drafts[0]).toMatchObject({
			date: { written: 'Y-4500000000' },
			more: { end_date: '-66000000' }
		});
		expect(problems).toMatchObject([{ code: 'bad-date', lost: 'nothing' }]);
	});

	it('keeps the beginning of what ends before it begins', async () => {
		const { drafts, problems } = await read({
			events: [{ start_date: day('1961'), end_date: day('1960'), text: {} }]
		});
		expect(drafts[0]).toMatchObject({ date: { written: '1961' }, more: { end_date: '1960' } });
		expect(problems[0]!.because).toContain('ends before it begins');
	});

	it('keeps eras, and tells that the title is no statement', async () => {
		const { eras, drafts, problems } = await read({
			title: {
				text: { headline: 'A life', text: 'In dates' },
				media: { url: 'https://a.example/t' }
			},
			eras: [{ start_date: day('1900'), end_date: day('1914', '7'), text: { headline: 'Before' } }],
			events: []
		});
		expect(drafts).toEqual([]);
		expect(eras).toMatchObject([{ title: 'Before', date: { written: '1900/1914-07' } }]);
		expect(problems).toMatchObject([{ code: 'left-out', place: { path: 'title' } }]);
		expect(problems[0]!.because).toContain('A life · In dates · https://a.example/t');
	});

	it('tells what is wrong with an event, and goes on', async () => {
		const { drafts, problems } = await read({
			events: [
				'none',
				{ start_date: day('2023', '13'), text: { headline: 'A' } },
				{ text: { headline: 'B' } },
				{ start_date: day('2023'), text: { headline: '<script>alert(1)</script>C' } }
			]
		});
		expect(drafts.map(({ title, date }) => [title, date?.written])).toEqual([
			['A', undefined],
			['B', undefined],
			['C', '2023']
		]);
		expect(problems.map(({ code, place }) => [code, place.path])).toEqual([
			['bad-value', 'events[0]'],
			['bad-date', 'events[1]'],
			['no-date', 'events[2]']
		]);
	});
});

describe('TimelineJS 2', () => {
	const timeline = {
		timeline: {
			headline: 'A life',
			startDate: '1932',
			date: [
				{
					startDate: '2011,12,10,15,30',
					headline: 'A day',
					text: '<p>Words</p>',
					tags: 'Work, Home',
					asset: { media: 'pictures/a.jpg', credit: 'C', caption: 'D', thumbnail: 't.jpg' }
				},
				{ startDate: '1911,3', endDate: '1912,0,0', headline: 'A stretch' },
				{ startDate: '11/21/2023', headline: 'As people write it' }
			],
			era: [{ startDate: '1900', endDate: '1910', headline: 'Youth' }]
		}
	};

	it('keeps dates, eras, tags and media', async () => {
		const { drafts, eras } = await read(timeline);
		expect(drafts.map(({ date }) => date?.written)).toEqual([
			'2011-12-10T15:30',
			'1911-03/1912',
			'2023-11-21'
		]);
		expect(drafts[0]).toMatchObject({
			title: 'A day',
			text: 'Words',
			group: 'Work',
			tags: ['Work', 'Home'],
			media: [{ address: 'pictures/a.jpg', caption: 'D', credit: 'C' }],
			more: { 'asset.thumbnail': 't.jpg' }
		});
		expect(eras).toMatchObject([{ title: 'Youth', date: { written: '1900/1910' } }]);
	});

	it.each(['storyjs_jsonp_data = ', 'var x =\n', 'storyjs_jsonp_data('])(
		'reads past the script around it: %s',
		async (before) => {
			const after = before.endsWith('(') ? ');\n' : ';';
			const file = importFile('a.jsonp', before + JSON.stringify(timeline) + after);
			expect((await allFound(timelineJs, file)).drafts).toHaveLength(3);
		}
	);
});

it('tells in which line truncated JSON breaks off', async () => {
	const { problems } = await allFound(timelineJs, importFile('a.json', '{"events": [\n{"text":\n'));
	expect(problems).toMatchObject([{ code: 'broken-file', lost: 'file', place: { line: 2 } }]);
});

it('says so when a text holds half a character', async () => {
	const content = '{"events":[{"start_date":{"year":"2023"},"text":{"headline":"a\\ud83d b"}}]}';
	const { drafts, problems } = await allFound(timelineJs, importFile('a.json', content));
	expect(drafts[0]!.title).toBe('a\uFFFD b');
	expect(problems).toMatchObject([
		{ code: 'odd-characters', place: { path: 'events[0].text.headline' } }
	]);
});

it('leaves markup that is nested beyond use as it is, at once', async () => {
	const text = '<b>'.repeat(300_000);
	const { drafts } = await read({ events: [{ start_date: { year: '2023' }, text: { text } }] });
	expect(drafts[0]!.text).toBe(text);
});

it('never throws, whatever the JSON', async () => {
	const part = fc.jsonValue();
	await fc.assert(
		fc.asyncProperty(
			fc.record({ events: part, eras: part, title: part, timeline: part }, { requiredKeys: [] }),
			async (timeline) => {
				const { drafts, problems } = await read(timeline);
				expect(drafts.length + problems.length).toBeGreaterThanOrEqual(0);
			}
		),
		{ numRuns: 300 }
	);
});

describe('the spreadsheet of TimelineJS', () => {
	const HEADER =
		'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

	it('keeps dates, eras, groups and media', async () => {
		const rows = [
			',,,,,,,,,The title,<p>About it</p>,,,,,title,,',
			'1815,12,10,,1852,11,27,,,A <i>life</i>,<p>Words</p>,https://a.example/p.jpg,Credit,Caption,https://a.example/t.jpg,,People,#ffffff',
			'1943,7,,,1946,,,,the forties,A machine,,,,,,,,',
			'2000,1,5,3:45 PM,,,,,,An hour,,,,,,,,',
			'1900,,,,1914,,,,,Before,,,,,,era,,'
		];
		const file = importFile('a.csv', [HEADER, ...rows].join('\n'));
		const { drafts, eras, problems } = await allFound(timelineJsSheet, file);
		expect(drafts.map(({ title, date }) => [title, date?.written])).toEqual([
			['A life', '1815-12-10/1852-11-27'],
			['A machine', '1943-07/1946'],
			['An hour', '2000-01-05T15:45']
		]);
		expect(drafts[0]).toMatchObject({
			place: { row: 3 },
			group: 'People',
			media: [{ address: 'https://a.example/p.jpg', caption: 'Caption', credit: 'Credit' }],
			more: { 'Media Thumbnail': 'https://a.example/t.jpg', Background: '#ffffff' }
		});
		expect(drafts[1]!.date?.words).toBe('the forties');
		expect(eras.map(({ title, date }) => [title, date.written])).toEqual([['Before', '1900/1914']]);
		expect(problems.map(({ code, place }) => [code, place.row])).toEqual([['left-out', 2]]);
	});
});

const FOLDER = join(import.meta.dirname, '../../../shared/data/timelinejs');
const there = existsSync(FOLDER);
if (!there)
	console.info('tests/intake/timeline-js.test.ts is skipped in part: ../shared/data is absent');

describe.skipIf(!there)('timelines that people made', () => {
	it.each([
		['example.json', timelineJs, 28, 23, 1],
		['republican__timeline3.json', timelineJs, 13, 10, 0],
		['twain__marktwain.json', timelineJs, 17, 16, 0],
		['src__template__my-own-timeline.csv', timelineJsSheet, 10, 9, 0]
	] as const)(
		'%s gives up every event with its date and media',
		async (name, format, events, media, faulty) => {
			const text = readFileSync(join(FOLDER, name), 'utf8');
			const { drafts, problems } = await allFound(format, importFile(name, text));
			expect(drafts).toHaveLength(events);
			expect(drafts.flatMap((draft) => draft.media)).toHaveLength(media);
			expect(drafts.filter(({ date }) => date === null)).toEqual([]);
			// In the first, an event ends before it begins.
			expect(problems.filter(({ code }) => code !== 'left-out')).toHaveLength(faulty);
		}
	);
});
