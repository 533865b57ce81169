import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { gather } from '#lib/intake/gather.ts';
import { readDataset } from '#lib/model/read.ts';
import { downloaded } from '../fixtures/downloaded.ts';
import { importFile } from '../fixtures/import-file.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const PLAN = 'code,title,text\n1,Ferries,The harbour is open to ferries\n';

// What stands where a text or a date is wanted: also nothing, blanks, markup, addresses, halves of characters.
const words = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'\n',
		'<p></p>',
		'&nbsp;',
		'<b>Quay</b>',
		'https://a.example/1',
		'#quay',
		'🇵🇹'
	),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'\ud83d',
		'\0',
		'«Причал»',
		'رصيف',
		'The quay is open. Ferries sail.'
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
);
const part = fc.oneof(
	fc.constantFrom(
		'',
		'2023',
		'-44',
		'0',
		'99999',
		'-3000000',
		'21',
		'13',
		'2',
		'30',
		'May',
		'5.0',
		'2,021',
		'x'
	),
	fc.integer({ min: -12000, max: 12000 })
);
const date = fc.oneof(
	fc.record({ year: part, month: part, day: part, hour: part, minute: part }, { requiredKeys: [] }),
	fc.constantFrom(null, '', '2023')
);
const address = fc.constantFrom(
	'',
	'//a.example/p.jpg',
	'https://a.example/p q.jpg',
	'p.jpg',
	'javascript:x',
	'https://'
);
const EDTF = fc.constantFrom(
	'2023-11-21',
	'',
	'yesterday',
	'Y-13000',
	'../..',
	'2023-02-30',
	'2023/2021',
	'/',
	'20XX'
);

const slide = fc.record(
	{
		start_date: date,
		end_date: date,
		display_date: words,
		text: fc.oneof(words, fc.record({ headline: words, text: words }, { requiredKeys: [] })),
		media: fc.record({ url: address, caption: words, credit: words }, { requiredKeys: [] }),
		...{ group: words, tags: fc.array(words, { maxLength: 2 }), unique_id: words }
	},
	{ requiredKeys: [] }
);
const slides = fc.array(slide, { maxLength: 4 });
const timeline = fc.record(
	{ events: slides, eras: slides, title: slide },
	{ requiredKeys: ['events'] }
);

const message = fc.record(
	{
		...{ id: fc.nat(3), type: fc.constant('message'), text: words, from: words },
		date: fc.constantFrom(
			'2023-01-15T10:30:00',
			'2023-01-15',
			'2023-02-30T10:00:00',
			'',
			'9999-12-31T23:59:59'
		),
		date_unixtime: fc.constantFrom('1673775000', '99999999999', '', '0', '-5'),
		...{ photo: address, forwarded_from: words }
	},
	{ requiredKeys: ['type'] }
);
const chat = fc.record({
	name: words,
	type: fc.constant('public_channel'),
	messages: fc.array(message, { maxLength: 4 })
});

const selector = fc.record(
	{ type: fc.constant('TextQuoteSelector'), exact: words },
	{ requiredKeys: [] }
);
const target = fc.record({ source: fc.oneof(address, words), selector }, { requiredKeys: [] });
const annotation = fc.record(
	{
		...{
			id: words,
			type: fc.constant('Annotation'),
			created: fc.constantFrom('2023-11-22T10:00:00Z', '2023', 'x')
		},
		body: fc.oneof(
			words,
			fc.array(fc.record({ type: fc.constant('TextualBody'), value: words, purpose: words }))
		),
		...{ target: fc.oneof(target, fc.array(target, { maxLength: 2 }), words), creator: words }
	},
	{ requiredKeys: ['type'] }
);

const note = fc.record(
	{
		...{ id: words, uri: fc.oneof(address, words), created: words, user: words, text: words },
		...{ tags: fc.array(words, { maxLength: 2 }), target: fc.array(target, { maxLength: 2 }) },
		references: fc.array(words, { maxLength: 1 })
	},
	{ requiredKeys: [] }
);

const row = fc.dictionary(
	fc.constantFrom('date', 'end', 'title', 'text', 'actor', 'tags', 'media', '__proto__'),
	fc.oneof(
		words,
		address,
		fc.constantFrom('2023-11-21', 'yesterday', '2023-02-30', '2021-05-04 10:00')
	),
	{ noNullPrototype: true }
);

// Our own JSON-LD after somebody took words, dates or languages out of it, or put others in.
const WRITTEN = downloaded('timeline.jsonld', '', readWhole(minimalDataset())).body;
const VALUES = [...new Set(WRITTEN.match(/(?<=": )"[^"]*"/g) ?? [])].filter(
	(one) => !/anno\.jsonld|:\/\//.test(one)
);
const graph = fc
	.array(fc.tuple(fc.constantFrom(...VALUES), fc.oneof(words, EDTF)), {
		minLength: 1,
		maxLength: 3
	})
	.map((changes) =>
		changes.reduce(
			(text, [from, to]) => text.replaceAll(`": ${from}`, () => `": ${JSON.stringify(to)}`),
			WRITTEN
		)
	);

it.each<[string, string, fc.Arbitrary<string>]>([
	['a timeline', 'timeline-js', timeline.map((one) => JSON.stringify(one))],
	['messages', 'telegram-json', chat.map((one) => JSON.stringify(one))],
	[
		'annotations',
		'web-annotation',
		fc.array(annotation, { maxLength: 3 }).map((one) => JSON.stringify(one))
	],
	['notes', 'hypothesis', fc.array(note, { maxLength: 4 }).map((one) => JSON.stringify(one))],
	[
		'a list of objects',
		'json-table',
		fc.array(row, { maxLength: 4 }).map((one) => JSON.stringify(one))
	],
	['our own JSON-LD, changed', 'web-annotation', graph],
	['posts', 'pasted-posts', fc.array(words).map((lines) => lines.join('\n'))]
])(
	'what is accepted of %s can be read',
	async (_, format, inputs) => {
		await fc.assert(
			fc.asyncProperty(inputs, async (text) => {
				const files = [importFile('a', text), importFile('plan.csv', PLAN)];
				const choices = ({ name }: { name: string }) =>
					name === 'a' ? { format, published: '2023-11-22' } : {};
				const gathered = await gather(files, { formats: FORMATS, choices });
				const wishes = gathered.documents.map(({ id }) => [id, { adopted: '2021-03-01' }] as const);
				const made = datasetOf(gathered, { documents: Object.fromEntries(wishes) });
				const read = made.ok ? readDataset(JSON.stringify(made.value.file)) : made;
				expect(read).toMatchObject({ ok: true });
			}),
			{ numRuns: 200 }
		);
	},
	30_000
);
