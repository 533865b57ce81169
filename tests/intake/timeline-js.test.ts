import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { timelineJsSheet } from '#lib/intake/tables/delimited/timeline-js-sheet.ts';
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
		expect(problems).toMatchObject([{ code: 'left-out', lost: 'field' }]);
		expect(problems[0]!.because).toContain(
			'“background”, “media.thumbnail”, “display_date”, “links”'
		);
		expect(drafts).toMatchObject([
			{
				id: 'visit',
				location: { file: 'a.json', path: 'events[0]' },
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
		['decimals', day('2021.0', '5.0', '4.0'), '2021-05-04'],
		['a month by its name', day('2021', 'May', '4'), '2021-05-04']
	])('reads the date of %s', async (_, start_date, written) => {
		const { drafts } = await read({ events: [{ start_date, text: { headline: 'A' } }] });
		expect(drafts[0]!.date?.written).toBe(written);
	});

	it.each<[string, object, object | null, string | null, readonly string[]]>([
		[
			'of which both ends lie too far back',
			day('-4500000000'),
			day('-66000000'),
			null,
			['start_date']
		],
		['which begins too far back', day('-4500000000'), day('1900'), '../1900', ['start_date']],
		['which ends too far ahead', day('1900'), day('99999'), '1900', ['end_date']],
		['without a beginning', day(''), day('1900', '2'), '../1900-02', []],
		['whose beginning is no date', day('2021', '13'), day('2022'), '../2022', ['start_date']],
		['whose end has no year', day('2021', '5'), day('', '7'), '2021-05', ['end_date']],
		['whose end is blank', day('2021', '5'), day('', ''), '2021-05', []],
		[
			'of some hours of a day',
			day('2021', '5', '4', { hour: '10' }),
			day('2021', '5', '4', { hour: '12', minute: '30' }),
			...(['2021-05-04T10:00', ['end_date']] as const)
		],
		[
			'of a minute',
			day('2021', '5', '4', { hour: '10' }),
			day('2021', '5', '4', { hour: '10', minute: '0' }),
			...(['2021-05-04T10:00', []] as const)
		],
		[
			'of days with their hours',
			day('2021', '5', '4', { hour: '10' }),
			day('2021', '5', '5'),
			...(['2021-05-04/2021-05-05', ['time']] as const)
		],
		[
			'with an hour that is none',
			day('2021', '5', '4', { hour: 'noon' }),
			null,
			'2021-05-04',
			['time']
		],
		['with an hour of no day', day('2021', '5', '', { hour: '10' }), null, '2021-05', ['time']]
	])(
		'of a stretch %s keeps what can be said, and tells the rest',
		async (_, start_date, end_date, written, kept) => {
			const event = { start_date, end_date, text: { headline: 'A' } };
			const { drafts, problems } = await read({ events: [event] });
			expect(drafts[0]!.date?.written ?? null).toBe(written);
			expect(Object.keys(drafts[0]!.more).filter((name) => name !== 'date')).toEqual(kept);
			expect(problems).toHaveLength(kept.length);
		}
	);

	it('leaves out one event that has no place in time, and keeps the others and the eras', async () => {
		const { drafts, eras, problems } = await read({
			events: [
				{ start_date: day('-3000000'), text: { headline: 'Tools' } },
				{ start_date: day('2023'), text: { headline: 'Ferries' } }
			],
			eras: [
				{ start_date: day('-3000000'), end_date: day('-66000'), text: { headline: 'Ice' } },
				{ start_date: day('2020'), end_date: day('2024'), text: { headline: 'Now' } }
			]
		});
		expect(drafts.map(({ date }) => date?.written ?? null)).toEqual([null, '2023']);
		expect(eras.map(({ title }) => title)).toEqual(['Now']);
		expect(problems.map(({ because }) => because)).toEqual([
			'“-3000000” cannot be placed on the timeline',
			'“-3000000” cannot be placed on the timeline'
		]);
	});

	it.each([
		['//a.example/p.jpg', 'https://a.example/p.jpg', 0],
		['https://a.example/p q.jpg', 'https://a.example/p%20q.jpg', 0],
		['HTTPS://a.example/Ä.jpg', 'https://a.example/%C3%84.jpg', 0],
		['https://a.example/Ä.jpg', 'https://a.example/Ä.jpg', 0],
		['<iframe src="//a.example/v"></iframe>', 'https://a.example/v', 0],
		['pictures/p.jpg', null, 1],
		['javascript:alert(1)', null, 1]
	])('of the media %s makes %s, and tells where it is no address', async (url, address, count) => {
		const events = [{ start_date: day('2023'), text: { headline: 'A' }, media: { url } }];
		const file = importFile('a.json', JSON.stringify({ events }));
		const { drafts, problems } = await readFiles([file], { formats: FORMATS });
		expect(drafts[0]!.media.map((one) => one.address)).toEqual(address ? [address] : []);
		expect(problems).toHaveLength(count);
	});

	it('calls an era without a headline by its dates, and tells what an era has no field for', async () => {
		const era = { start_date: day('1900'), end_date: day('1914'), text: { text: 'Long.' } };
		const { eras, problems } = await read({
			events: [],
			eras: [{ ...era, media: { url: 'https://a.example' }, group: 'B' }]
		});
		expect(eras).toMatchObject([{ title: '1900 – 1914', text: 'Long.' }]);
		expect(problems.map(({ because }) => because)).toEqual([
			'the era has no headline; it is called “1900 – 1914”',
			'an era has no field for “media”, “group”'
		]);
	});

	it('guesses the language of an event by its words, where none was given', async () => {
		const text = { headline: 'Порт открыт', text: 'Паромы ходят и зимой.' };
		const { drafts } = await read({ events: [{ start_date: day('2023'), text }] });
		expect(drafts[0]!.language).toBe('ru');
	});

	it('makes one line of a headline, whatever its markup', async () => {
		const text = { headline: 'Ports &amp; pilots<br>of the <p>quay</p>' };
		const { drafts } = await read({ events: [{ start_date: day('2023'), text }] });
		expect(drafts[0]!.title).toBe('Ports & pilots of the quay');
	});

	it('keeps the beginning of what ends before it begins', async () => {
		const { drafts, problems } = await read({
			events: [{ start_date: day('1961'), end_date: day('1960'), text: {} }]
		});
		expect(drafts[0]).toMatchObject({ date: { written: '1961' }, more: { end_date: '1960' } });
		expect(problems[0]!.because).toContain('ends before it begins');
	});

	it('keeps eras, and tells that the title is not a statement', async () => {
		const { eras, drafts, problems } = await read({
			title: {
				text: { headline: 'A life', text: 'In dates' },
				media: { url: 'https://a.example/t', caption: 'A <i>quay</i>', credit: '&copy; Somebody' },
				background: { url: 'https://a.example/b.jpg' }
			},
			eras: [{ start_date: day('1900'), end_date: day('1914', '7'), text: { headline: 'Before' } }],
			events: []
		});
		expect(drafts).toEqual([]);
		expect(eras).toMatchObject([{ title: 'Before', date: { written: '1900/1914-07' } }]);
		expect(problems).toMatchObject([{ code: 'left-out', location: { path: 'title' } }]);
		expect(problems[0]!.because).toContain(
			'A life · In dates · https://a.example/t · A quay · © Somebody'
		);
		expect(problems[0]!.because).toContain('background: {"url":"https://a.example/b.jpg"}');
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
		expect(problems.map(({ code, location }) => [code, location.path])).toEqual([
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
	expect(problems).toMatchObject([{ code: 'broken-file', lost: 'file', location: { line: 2 } }]);
});

it('says so when a text holds half a character', async () => {
	const content = '{"events":[{"start_date":{"year":"2023"},"text":{"headline":"a\\ud83d b"}}]}';
	const { drafts, problems } = await allFound(timelineJs, importFile('a.json', content));
	expect(drafts[0]!.title).toBe('a\uFFFD b');
	expect(problems).toMatchObject([
		{ code: 'odd-characters', location: { path: 'events[0].text.headline' } }
	]);
});

it('leaves markup that is nested beyond use as it is, at once', async () => {
	const text = '<b>'.repeat(300_000);
	const { drafts } = await read({ events: [{ start_date: { year: '2023' }, text: { text } }] });
	expect(drafts[0]!.text).toBe(text);
});

it('never throws, and leaves nothing out unsaid, whatever the JSON', async () => {
	const part = fc.jsonValue();
	const parts = fc.oneof(part, fc.array(part, { maxLength: 5 }));
	await fc.assert(
		fc.asyncProperty(
			fc.record({ events: parts, eras: part, title: part, timeline: part }, { requiredKeys: [] }),
			async (timeline) => {
				const { drafts, problems } = await read(timeline);
				const slides = Array.isArray(timeline.events) ? timeline.events.length : 1;
				expect(drafts.length + problems.length).toBeGreaterThanOrEqual(slides);
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
			location: { row: 3 },
			group: 'People',
			media: [{ address: 'https://a.example/p.jpg', caption: 'Caption', credit: 'Credit' }],
			more: { 'Media Thumbnail': 'https://a.example/t.jpg', Background: '#ffffff' }
		});
		expect(drafts[1]!.date?.words).toBe('the forties');
		expect(eras.map(({ title, date }) => [title, date.written])).toEqual([['Before', '1900/1914']]);
		expect(problems.map(({ code, location }) => [code, location.row])).toEqual([
			...[
				['left-out', 2],
				['left-out', 3],
				['left-out', 4]
			]
		]);
		expect(problems[1]!.because).toContain('“Media Thumbnail”, “Background”');
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
