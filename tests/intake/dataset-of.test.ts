import { describe, expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { emptyDraft, type Draft, type DraftDocument, type DraftLink } from '#lib/intake/draft.ts';
import type { FilesRead } from '#lib/intake/read-files.ts';
import { applyDecisions } from '#lib/intake/apply-decisions.ts';
import { readDataset } from '#lib/model/reading/read.ts';

const LOCATION = { file: 'posts.txt', line: 3 };

const PLAN: DraftDocument = {
	id: 'plan',
	location: LOCATION,
	title: 'Plan for the Valley',
	issuer: 'A council',
	adopted: { written: '2021-03-31', words: '31 March 2021', inferred: null },
	publisher: null,
	address: null,
	language: 'en',
	priorities: [
		{ number: '1', title: 'Water', text: 'Clean water for all.', cues: ['dam'], priorities: [] },
		{
			number: '2',
			title: 'Borders',
			text: '',
			cues: [],
			priorities: [{ number: '2.1', title: 'Gates', text: 'Open gates.', cues: [], priorities: [] }]
		}
	]
};

const date = (written: string) => ({ written, words: written, inferred: null });

const talks: Draft = {
	...emptyDraft('talks', LOCATION),
	date: date('2022-05-21'),
	title: 'Talks in Oslo',
	kind: 'speech',
	actor: 'Ministry of the Valley',
	venue: 'Oslo',
	publisher: 'The Valley Times',
	text: 'We met in Bergen. 🤝 We promise clean water.',
	language: 'en'
};

const summit: Draft = {
	...emptyDraft('summit', LOCATION),
	date: date('2022-05-11'),
	title: 'Summit in Bergen',
	actor: 'Valley Union summit',
	mention: { in: 'talks', start: 3, end: 16 }
};

const link: DraftLink = {
	location: LOCATION,
	statement: 'talks',
	document: 'plan',
	priority: '1',
	relation: 'supports',
	status: 'accepted',
	coder: 'Ada',
	on: '2022-06-01',
	why: 'Water is promised.',
	exact: 'clean water'
};

const filesRead = (rest: Partial<FilesRead>): FilesRead => ({
	files: [{ name: 'posts.txt', format: 'pasted-posts' }],
	whole: null,
	datasets: [],
	documents: [PLAN],
	drafts: [talks],
	links: [],
	eras: [],
	duplicates: [],
	problems: [],
	...rest
});

/** The dataset that comes of it, read as every dataset file is. */
function made(from: FilesRead) {
	const assembled = datasetOf(from);
	if (!assembled.ok) throw new Error(JSON.stringify(assembled.problem));
	const read = readDataset(JSON.stringify(assembled.value.file));
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return { dataset: read.value, problems: assembled.value.problems };
}

describe('links that say the same, or the contrary of one another', () => {
	it.each([
		['the same link twice', {}, 'the same link comes before it'],
		['one coder for and against', { status: 'rejected' as const }, 'says the opposite']
	])(
		'keep the dataset from nothing: of %s the first is kept, and it is reported',
		(_, other, expected) => {
			const { dataset, problems } = made(filesRead({ links: [link, { ...link, ...other }] }));
			expect(dataset.links).toMatchObject([{ why: link.why, verdict: { status: 'accepted' } }]);
			expect(problems.map(({ because }) => because).join()).toContain(expected);
		}
	);

	it('of which the first is kept keep the reasons of both', () => {
		const links = [link, { ...link, why: 'Again.' }, { ...link, why: 'Again.' }];
		const { dataset } = made(filesRead({ links }));
		expect(dataset.links).toMatchObject([{ why: `${link.why}\nAgain.` }]);
	});

	it('are both kept where two coders judged', () => {
		const other = { ...link, coder: 'Grace', status: 'rejected' as const };
		expect(made(filesRead({ links: [link, other] })).dataset.links).toHaveLength(2);
	});
});

it('takes a title without anything to see for none', () => {
	const { dataset } = made(
		filesRead({ drafts: [{ ...talks, title: ' \u200b', summary: '\u00a0' }] })
	);
	expect(dataset.statements[0]!.title).toBe('We met in Bergen');
});

describe('a dataset file of what was read', () => {
	it('is one that can be read, with actors and sources by their names', () => {
		const { dataset, problems } = made(filesRead({}));
		expect(dataset).toMatchObject({
			title: 'Plan for the Valley',
			actors: [{ name: 'Ministry of the Valley', kind: 'ministry' }],
			statements: [{ title: 'Talks in Oslo', place: 'Oslo', when: { written: '2022-05-21' } }]
		});
		expect(dataset.sources.map(({ publisher }) => publisher)).toEqual([
			'A council',
			'The Valley Times'
		]);
		expect(dataset.documents[0]!.priorities[1]).toMatchObject({
			text: 'Borders',
			priorities: [{ number: '2.1' }]
		});
		expect(problems).toEqual([]);
	});

	it('knows a mentioned statement by the words of its reporter, which refer to it', () => {
		// Listed before the talks that tell of it.
		const { dataset } = made(filesRead({ drafts: [summit, talks] }));
		const [first, second] = dataset.statements;
		expect(first).toMatchObject({ title: 'Summit in Bergen', text: null, reportedBy: second!.id });
		expect(second!.references).toMatchObject([
			{ to: first!.id, quote: { exact: 'met in Bergen' } }
		]);
	});

	it('keeps what stands around a text', () => {
		const around = { before: 'Good morning.', after: null };
		const { dataset } = made(filesRead({ drafts: [{ ...talks, ...around }] }));
		expect(dataset.statements).toMatchObject([around]);
	});

	it('keeps a quote at the offset where it stands, where its words stand in the text again', () => {
		const text = 'clean water first. We want clean water, and we promise clean water.';
		const anchors = [
			{ prefix: 'we promise ' },
			{ suffix: ' first' },
			{ start: text.lastIndexOf('clean') }
		];
		const { dataset } = made(
			filesRead({
				drafts: [{ ...talks, text }],
				// Of several coders: one that says the same twice is reported.
				links: anchors.map((anchor, at) => ({ ...link, ...anchor, coder: `Ada ${at}` }))
			})
		);
		const last = text.lastIndexOf('clean');
		expect(dataset.links.map(({ evidence }) => evidence[0]!.statement.start)).toEqual([
			last,
			0,
			last
		]);
	});

	it('keeps a link with its coder and its quote', () => {
		const { dataset } = made(filesRead({ links: [link] }));
		expect(dataset.links).toMatchObject([
			{
				relation: 'supports',
				verdict: { status: 'accepted', on: '2022-06-01' },
				evidence: [
					{
						statement: {
							exact: 'clean water',
							start: [...'We met in Bergen. 🤝 We promise '].length
						}
					}
				]
			}
		]);
		expect(dataset.coders).toMatchObject([{ name: 'Ada' }]);
	});

	it('keeps a judgement without a name as a suggestion, and says so', () => {
		const { dataset, problems } = made(filesRead({ links: [{ ...link, coder: null }] }));
		expect(dataset.links[0]!.verdict.status).toBe('suggested');
		expect(problems).toMatchObject([{ code: 'missing', lost: 'field' }]);
	});

	it('leaves out what has no date, with all that is known only through it, and names both', () => {
		const undated = { ...talks, date: null };
		const { dataset, problems } = made(filesRead({ drafts: [undated, summit], links: [link] }));
		expect(dataset.statements).toEqual([]);
		expect(problems.map(({ code, lost }) => [code, lost])).toEqual([
			['no-date', 'record'],
			['missing', 'record'],
			['missing', 'record']
		]);
	});

	it('keeps groups, media and eras', () => {
		const media = [{ address: 'https://example.org/a.jpg', caption: 'A dam', credit: null }];
		const era = { location: LOCATION, title: 'The thaw', text: null, date: date('2021/2022') };
		const { dataset } = made(
			filesRead({ drafts: [{ ...talks, group: 'North', tags: ['water'], media }], eras: [era] })
		);
		expect(dataset.statements[0]).toMatchObject({
			group: 'North',
			tags: ['water'],
			media: [{ address: 'https://example.org/a.jpg', caption: 'A dam', credit: null }]
		});
		expect(dataset.eras).toMatchObject([{ title: 'The thaw', when: { written: '2021/2022' } }]);
	});

	it('is a plain timeline where nothing was declared', () => {
		const { dataset } = made(filesRead({ documents: [], drafts: [talks] }));
		expect(dataset).toMatchObject({
			...{ documents: [], statements: [{ id: 'talks-in-oslo' }], links: [] },
			summary: 'Statements in order of time.'
		});
	});

	it('gives alike titles ids of their own', () => {
		const { dataset } = made(filesRead({ drafts: [talks, { ...talks, id: 'again' }] }));
		expect(dataset.statements.map(({ id }) => id)).toEqual(['talks-in-oslo', 'talks-in-oslo-2']);
	});

	it.each([
		['of nothing', { documents: [], drafts: [] }, 'missing', 'numbered points'],
		[
			'of statements without a date',
			{ documents: [], drafts: [{ ...talks, date: null }] },
			'missing',
			'their dates'
		],
		[
			'without the day of its adoption',
			{ documents: [{ ...PLAN, adopted: null }] },
			'no-date',
			'2023-03-31'
		]
	] as const)('is none %s', (_, rest, code, hint) => {
		expect(datasetOf(filesRead(rest))).toMatchObject({
			ok: false,
			problem: [{ code, hint: expect.stringContaining(hint) as string }]
		});
	});
});

describe('what a person corrects of it', () => {
	it('is in the dataset: date, title and actor of a statement, titles of priorities', () => {
		const corrections = {
			drafts: new Map([
				[
					'talks',
					{
						...{ title: 'Talks at last', actor: 'A mayor' },
						date: { written: '2022-05-05', words: '5 May 2022', inferred: null }
					}
				]
			]),
			priorities: new Map([[PLAN.id, new Map([[PLAN.priorities[0]!.number, 'A whole title']])]])
		};
		const { dataset } = made(applyDecisions(filesRead({}), { corrections }));
		expect(dataset.statements[0]).toMatchObject({
			...{ title: 'Talks at last', when: { written: '2022-05-05' }, actor: 'a-mayor' }
		});
		expect(dataset.documents[0]!.priorities[0]!.title).toBe('A whole title');
	});
});

describe('what a person decides of it', () => {
	const again = { ...talks, id: 'again', title: null, publisher: 'Another paper' };
	const duplicates = [{ kind: 'exact', of: ['talks', 'again'], likeness: 1 }] as const;
	const both = filesRead({
		drafts: [talks, again],
		duplicates,
		links: [{ ...link, statement: 'again' }]
	});

	it('merges duplicates, and takes their links along', () => {
		const { drafts, links } = applyDecisions(both, {});
		expect(drafts.map(({ id }) => id)).toEqual(['talks']);
		expect(links.map(({ statement }) => statement)).toEqual(['talks']);
	});

	it('keeps apart what a person keeps apart', () => {
		expect(applyDecisions(both, { apart: new Set([0]) }).drafts).toHaveLength(2);
	});

	it('leaves out a draft with its links', () => {
		const { drafts, links } = applyDecisions(both, { leftOut: new Set(['talks']) });
		expect([drafts, links]).toEqual([[], []]);
	});
});

describe('what the input itself gives', () => {
	it('keeps its ids, before any that is made, and tells of one that a file cannot have', () => {
		const rows = ['talks-in-oslo', 'K-1', 'K 2', undefined].map((ownId, at) => ({
			...talks,
			...(ownId !== undefined && { ownId }),
			id: `row-${at}`
		}));
		const assembled = datasetOf(filesRead({ drafts: [rows[3]!, ...rows.slice(0, 3)] }));
		expect(assembled.ok && assembled.value.file.statements.map(({ id }) => id)).toEqual([
			'talks-in-oslo-2',
			'talks-in-oslo',
			'K-1',
			'k-2'
		]);
		expect(assembled.ok && assembled.value.problems).toMatchObject([
			{ code: 'bad-value', because: expect.stringContaining('“K 2”') as string }
		]);
	});

	it('gives a text of which nothing tells its language that of most others', () => {
		const drafts = ['uk', 'uk', null].map((language, at) => ({
			...talks,
			id: `row-${at}`,
			language
		}));
		const assembled = datasetOf(filesRead({ drafts }));
		expect(assembled.ok && assembled.value.file.statements[2]!.language).toBe('uk');
	});

	it('leaves out a link whose quote its text has not', () => {
		const assembled = datasetOf(filesRead({ links: [{ ...link, exact: 'no such words' }] }));
		expect(assembled.ok && assembled.value.file.links).toEqual([]);
		expect(assembled.ok && assembled.value.problems).toMatchObject([{ code: 'bad-value' }]);
	});
});
