import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedPosts } from '#lib/intake/posts/pasted-posts.ts';
import { fileOf, importOf } from './import-of.ts';

const read = (text: string, choices = {}) => importOf(pastedPosts, fileOf(text), choices);

const ENGLISH = `Forwarded from Harbour Ministry 🇳🇴
⚓️ Trade Minister Jane Roe’s remarks at a seminar on #ports
📍Bergen, May 4, 2022
💬 Dear friends, welcome.
We meet after the NCU-EFTA emergency conference, which took place on April 12 in Oslo. <...>
The third paragraph has a list: 1) nets; 2) boats.
👉 Read in full`;

const RUSSIAN = `Переслано от Министерство портов 🇳🇴
🎙 Выступление Министра торговли А.Б.Петрова на открытии семинара
📍Берген, 4 мая 2022 года
💬 Уважаемые коллеги!
Мы собрались по итогам экстренного саммита СПС, который состоялся 12 апреля в Осло.
Читать полностью`;

const ARABIC = `أُعيد توجيهها من وزارة الموانئ 🇳🇴
🎙 كلمة وزير التجارة سامي حداد في افتتاح الندوة
📍بيرغن، ٤ أيار/مايو ٢٠٢٢
💬 أصدقائي الأعزاء
نجتمع بعد القمة البحرية الطارئة التي عقدت في 12 أبريل في أوسلو.
اقرأ المزيد`;

const PLAN = `Forwarded from Harbour Ministry
📄 Excerpts from the Fisheries Strategy of the Northern Union
Chapter three: Small boats
The Union has many boats, which it intends to keep.
It will:
1) mend the nets of Iceland 🇮🇸, and of its neighbours;
2) paint boats in all colours & sizes, so that they are seen;
2.1) red ones first;
3) sing while the work of #NCU goes on.
Read more https://example.org/plan`;

describe('pasted posts', () => {
	it('reads a statement with its place, day, speaker, publisher and kind', async () => {
		const { drafts, problems } = await read(ENGLISH);
		expect(problems).toEqual([]);
		expect(drafts[0]).toMatchObject({
			id: 'post-1',
			location: { file: 'pasted text', line: 1 },
			date: { written: '2022-05-04', words: 'May 4, 2022', inferred: null },
			title: 'Trade Minister Jane Roe’s remarks at a seminar on ports',
			kind: 'speech',
			actor: 'Harbour Ministry',
			speaker: 'Jane Roe, Trade Minister',
			venue: 'Bergen',
			publisher: 'Harbour Ministry',
			excerpts: true,
			language: 'en',
			tags: ['ports'],
			mention: null
		});
	});

	it.each([
		['Bergen, Q2 2021', '2021-04/2021-06'],
		['Bergen, 2019–present', '2019/..'],
		['Bergen, winter 2020/21', '2020-24'],
		['Bergen, 30 Nov – 2 Dec 2021', '2021-11-30/2021-12-02'],
		['Bergen, 3 травня 2021', '2021-05-03']
	])('reads the date after its pin as a cell is read: %s', async (pin, written) => {
		const { drafts } = await read(ENGLISH.replace('Bergen, May 4, 2022', pin));
		expect(drafts[0]).toMatchObject({ date: { written, inferred: null }, venue: 'Bergen' });
	});

	it('keeps the words to the letter, in their paragraphs', async () => {
		const { drafts } = await read(ENGLISH);
		expect(drafts[0]!.text).toBe(ENGLISH.split('\n').slice(3, 6).join('\n'));
	});

	it.each([
		[
			'English',
			ENGLISH,
			['NCU-EFTA emergency conference', 'Oslo', 'NCU-EFTA'],
			'NCU-EFTA emergency conference, which took place on April 12 in Oslo'
		],
		[
			'Russian',
			RUSSIAN,
			['Экстренного саммита СПС', 'Осло', 'СПС'],
			'экстренного саммита СПС, который состоялся 12 апреля в Осло'
		],
		[
			'Arabic',
			ARABIC,
			['القمة البحرية الطارئة', 'أوسلو', null],
			'القمة البحرية الطارئة التي عقدت في 12 أبريل في أوسلو'
		]
	])(
		'finds in %s what the words tell of, its year inferred',
		async (_, post, expected, stretch) => {
			const { drafts } = await read(post);
			expect(drafts).toHaveLength(2);
			const [whole, mentioned] = drafts;
			expect([mentioned!.title, mentioned!.venue, mentioned!.actor]).toEqual(expected);
			expect(mentioned!.date).toMatchObject({
				written: '2022-04-12',
				inferred: 'the year is that of the post, 4 May 2022'
			});
			expect(mentioned!.kind).toBe('meeting');
			expect(mentioned!.text).toBeNull();
			const { in: within, start, end } = mentioned!.mention!;
			expect(within).toBe(whole!.id);
			expect([...whole!.text!].slice(start, end).join('')).toBe(stretch);
		}
	);

	it.each([
		['Russian', RUSSIAN, 'А.Б.Петров, Министр торговли', 'Министерство портов', 'Берген', 'ru'],
		['Arabic', ARABIC, 'سامي حداد، وزير التجارة', 'وزارة الموانئ', 'بيرغن', 'ar']
	])('reads the lines over a %s post', async (_, post, speaker, publisher, venue, language) => {
		const { drafts } = await read(post);
		expect(drafts[0]).toMatchObject({ speaker, publisher, venue, language, kind: 'speech' });
		expect(drafts[0]!.date!.written).toBe('2022-05-04');
	});

	it('reads a policy document with its numbered priorities', async () => {
		const { documents, drafts, problems } = await read(PLAN);
		expect(drafts).toEqual([]);
		expect(documents[0]).toMatchObject({
			title: 'Fisheries Strategy of the Northern Union',
			section: 'Chapter three: Small boats',
			issuer: 'Northern Union',
			publisher: 'Harbour Ministry',
			address: 'https://example.org/plan'
		});
		const priorities = documents[0]!.priorities;
		expect(priorities.map(({ number, title }) => `${number} ${title}`)).toEqual([
			'1 Mend the nets of Iceland, and of its neighbours',
			'2 Paint boats in all colours & sizes, so that they are seen',
			'3 Sing while the work of NCU goes on'
		]);
		expect(priorities[0]).toMatchObject({
			text: 'mend the nets of Iceland 🇮🇸, and of its neighbours;',
			cues: ['Iceland']
		});
		expect(priorities[1]!.priorities.map(({ number }) => number)).toEqual(['2.1']);
		expect(problems.map(({ code, lost }) => [code, lost])).toEqual([['left-out', 'field']]);
	});

	it('takes a numbered list under no heading of a policy for words like any other', async () => {
		const { documents, drafts } = await read('Lunch today\n1) soup\n2) bread\n3) cheese');
		expect(documents).toEqual([]);
		expect(drafts[0]!.text).toContain('2) bread');
	});

	it('parts posts by their forwarding lines, tails, pins and blank lines', async () => {
		const cut = ENGLISH.split('\n').slice(2).join('\n');
		const { drafts } = await read(
			`${ENGLISH}\n${cut}\nOne more heading\n📍Oslo, 5 May 2022\nWords.\nAnother heading\n📍Turku, 6 May 2022\nMore words.\n\n\nLast words\nof all`
		);
		const posts = drafts.filter(({ mention }) => mention === null);
		expect(posts.map(({ location, title, venue }) => [location.line, title, venue])).toEqual([
			[1, 'Trade Minister Jane Roe’s remarks at a seminar on ports', 'Bergen'],
			[8, null, 'Bergen'],
			[13, 'One more heading', 'Oslo'],
			[16, 'Another heading', 'Turku'],
			[21, 'Last words', null]
		]);
	});

	it('reads messages as a messenger copies them', async () => {
		const { drafts } = await read(
			'Harbour News, [04.05.2022 15:02]\nBoats sail again\nAll of them.\n\nHarbour News, [05.05.2022 09:00]\nForwarded from Nets\nNets are dry'
		);
		expect(drafts.map(({ publisher, date }) => [publisher, date!.written])).toEqual([
			['Harbour News', '2022-05-04T15:02'],
			['Nets', '2022-05-05T09:00']
		]);
	});

	it('says of a post without a date what to do, and takes the day that is given', async () => {
		const post = 'Boats sail again\nThey left after the talks of 2 May.';
		const { drafts, problems } = await read(post);
		expect(drafts[0]!.date).toBeNull();
		expect(problems[0]).toMatchObject({ code: 'no-date', lost: 'field', location: { line: 1 } });
		expect(problems[0]!.hint).toContain('published');
		const dated = await read(post, { published: '2022-05-04' });
		expect(dated.problems).toEqual([]);
		expect(dated.drafts.map(({ date }) => [date!.written, date!.inferred])).toEqual([
			['2022-05-04', 'the day was given for the whole paste'],
			['2022-05-02', 'the year is that of the post, 4 May 2022']
		]);
	});

	it('finds nothing mentioned where a sentence has a date but no event, or what is yet to come', async () => {
		const { drafts } = await read(
			'📍Oslo, 4 May 2022\nI met my uncle on April 2. The next summit will be held on May 20 in Turku.'
		);
		expect(drafts).toHaveLength(1);
	});

	it('keeps markup and very long lines as text, and tells of NUL bytes', async () => {
		const line = `<script>alert(1)</script>\u0000${'word '.repeat(200_000)}`;
		const { drafts, problems } = await read(`📍Oslo, 4 May 2022\n${line}`);
		expect(drafts[0]!.text).toBe(line.replace('\u0000', '\ufffd'));
		expect(problems.map(({ code }) => code)).toContain('odd-characters');
	});

	it('never throws, and keeps every line of what it is given', async () => {
		const lines = fc.constantFrom(
			...`${ENGLISH}\n${RUSSIAN}\n${PLAN}`.split('\n'),
			'',
			'---',
			'📍',
			'1) one',
			'\ud800',
			'words'
		);
		await fc.assert(
			fc.asyncProperty(fc.array(lines, { maxLength: 25 }), fc.nat(7), async (parts, chunk) => {
				const text = parts.join('\n');
				const { drafts, documents } = await importOf(
					pastedPosts,
					fileOf(text, 'pasted text', chunk + 1)
				);
				const ids = [...drafts, ...documents].map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { text: kept } of drafts) {
					if (kept !== null)
						expect(text.replaceAll('\ud800', '\ufffd')).toContain(
							kept.replaceAll('\ufffd\ufffd\ufffd', '\ufffd')
						);
				}
			}),
			{ numRuns: 60 }
		);
	});

	const input = join(import.meta.dirname, '../../../shared/input/foreign-policy-posts.txt');

	it.skipIf(!existsSync(input))('finds all of the posts that it was made for', async () => {
		const { documents, drafts } = await read(readFileSync(input, 'utf8'));
		expect(
			documents.map(({ title, priorities }) => [title.split(' ')[0], priorities.length])
		).toEqual([
			['Concept', 6],
			['Regional', 6]
		]);
		expect(drafts.map(({ date, venue, kind }) => [date!.written, venue, kind])).toEqual([
			['2023-11-21', 'Moscow', 'speech'],
			['2023-11-11', 'Riyadh', 'meeting'],
			['2023-11-21', 'Moscow', null],
			['2023-11-11', 'Riyadh', 'meeting']
		]);
	});
});

describe('a text in articles', () => {
	it.each([
		[
			'with its headings',
			'Harbour Law\n\nArticle 1. Ports\nThe ports are open.\n\nArticle 2\nNets are mended.\n',
			'Harbour Law'
		],
		[
			'in one line',
			'Harbour Law\nArticle 1 The ports are open. Article 2 Nets are mended.',
			'Harbour Law'
		],
		[
			'in Russian',
			'Закон о портах\nСтатья 1. Порты открыты.\nСтатья 2. Сети чинят.',
			'Закон о портах'
		],
		[
			'in Arabic',
			'قانون الموانئ\nالمادة ١: الموانئ مفتوحة\nالمادة ٢: تصلح الشباك',
			'قانون الموانئ'
		],
		[
			'in German',
			'Hafengesetz\n§ 1 Die Häfen sind offen.\n§ 2 Netze werden geflickt.',
			'Hafengesetz'
		],
		[
			'with Roman numbers',
			'Harbour Law\nArticle I\nPorts are open.\nArticle II\nNets are mended.',
			'Harbour Law'
		],
		[
			'in capitals',
			'HARBOUR LAW\nARTICLE 1\nPorts are open.\nARTICLE 2\nNets are mended.',
			'HARBOUR LAW'
		],
		[
			'with numbers in words',
			'Harbour Law\nArticle One\nPorts are open.\nArticle Two\nNets are mended.',
			'Harbour Law'
		],
		[
			'with a first article that is called so',
			'Charte du port\nArticle premier - Le port reste ouvert.\nArticle 2 - Les filets sont réparés.',
			'Charte du port'
		]
	])('is a policy document, %s', async (_, text, title) => {
		const { documents, drafts } = await read(text);
		expect(drafts).toEqual([]);
		expect(documents).toMatchObject([{ title, priorities: [{ number: '1' }, { number: '2' }] }]);
	});

	it('is none where one article alone is spoken of', async () => {
		const { documents, drafts } = await read('We kept to Article 1.\nArticle 5 binds us all.');
		expect(documents).toEqual([]);
		expect(drafts).toHaveLength(1);
	});
});

it.each([
	[
		'Harbour Law\nAdopted by the council on 4 May 2021\n\nArticle 1. Ports are open.\nArticle 2. Nets.',
		'Harbour Law'
	],
	[
		'Закон о портах\nПринят 4 мая 2021 года\n\nСтатья 1. Порты открыты.\nСтатья 2. Сети чинят.',
		'Закон о портах'
	],
	[
		'Strategy of the Union, adopted on 4 May 2021\n1) boats;\n2) nets;\n3) songs.',
		'Strategy of the Union, adopted on 4 May 2021'
	]
])('takes the day of adoption from the line that tells it: %s', async (text, title) => {
	const { documents } = await read(text);
	expect(documents).toMatchObject([{ title, adopted: { written: '2021-05-04' } }]);
	expect(documents[0]).not.toHaveProperty('section');
});

it.each([
	['Lisbon, 21.11.2023, 15:00', '2023-11-21T15:00'],
	['Lisbon, 21 November 2023 at 3:04 pm', '2023-11-21T15:04'],
	['Lisbon, November 21, 2023, 15:00', '2023-11-21T15:00']
])('reads the clock time behind the day of a pin as a cell does: %s', async (pin, written) => {
	const { drafts } = await read(`Remarks\n📍${pin}\n💬 The ferries sail in winter.`);
	expect(drafts[0]).toMatchObject({ date: { written }, venue: 'Lisbon' });
});

it('reads the day that was given for a paste in any spelling, and tells one that it cannot read', async () => {
	const spelt = await read('The ferries sail.', { published: '4 May 2022' });
	expect(spelt.drafts[0]).toMatchObject({ date: { written: '2022-05-04' } });
	const wrong = await read('The ferries sail.', { published: 'yesterday' });
	expect(wrong.problems[0]).toMatchObject({ code: 'bad-date', lost: 'field' });
});

it('does not cut a priority so that it names one of five', async () => {
	const states =
		'cooperation with Norway, Denmark, Iceland, Sweden and Finland, whose harbours are open to ships of every flag, in all seasons of the year';
	const { documents } = await read(`Strategy of the Union\n1) ${states};\n2) nets;\n3) boats.`);
	const [first] = documents[0]!.priorities;
	expect(first!.title).toBe('Cooperation with Norway, Denmark, Iceland, Sweden and Finland …');
	expect(first!.text).toContain(states);
});
