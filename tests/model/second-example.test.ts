import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { secondExample } from '../fixtures/second-example.ts';

const file = JSON.parse(secondExample) as DatasetFile;
const [concept, paper] = file.documents;
const sources = new Map(file.sources.map((source) => [source.id, source]));
const statements = new Map(file.statements.map((one) => [one.id, one]));
const sourceOf = (one: DatasetFile['statements'][number]) => sources.get(one.source)!;

/** The quoted phrases of a text of excerpts, each with the name of another source that is marked after it. */
const phrasesOf = (text: string) =>
	text.split(' … ').map((part) => {
		const [, words, marked] = /^“([^“”]+)”(?: \[([^\]]+)\])?$/.exec(part) ?? [];
		return { part, words, marked };
	});
const allPhrases = file.statements.flatMap((one) =>
	phrasesOf(one.text!).map((phrase) => ({ ...phrase, one }))
);

describe('the second example', () => {
	it('reads without a fault, so that every quotation is in the text of its own statement', () => {
		const read = readDataset(secondExample);
		expect(read.ok ? [] : read.problem).toEqual([]);
		expect(file.statements.filter(({ reportedBy }) => reportedBy)).toEqual([]);
	});

	it('sets the Concept beside China’s paper, and the Riyadh resolution among the statements', () => {
		expect(file.documents.map(({ id, adopted }) => [id, adopted])).toEqual([
			['concept-2023', '2023-03-31'],
			['china-paper-2023', '2023-11-30']
		]);
		expect(statements.get('riyadh-summit')).toMatchObject({
			kind: 'document',
			date: '2023-11-11'
		});
	});

	it('has the Concept word for word as in the first example', () => {
		expect(concept).toEqual((JSON.parse(exampleDataset) as DatasetFile).documents[0]);
	});

	it('numbers the points of the paper as its sources do', () => {
		expect(paper!.priorities.map(({ number, title }) => `${number} ${title}`)).toEqual([
			'1 Ceasefire, end of fighting',
			'2 Protection of civilians',
			'3 Humanitarian assistance',
			'4 Diplomatic mediation',
			'5 Two-state settlement, peace conference'
		]);
	});

	it('speaks of all sides, from every place of the tour', () => {
		expect(new Set(file.statements.map(({ actor }) => actor))).toEqual(
			new Set(file.actors.map(({ id }) => id))
		);
		expect([...new Set(file.statements.map(({ place }) => place))]).toEqual([
			...['Riyadh', 'New York', 'Jerusalem', 'Beijing', 'Moscow', 'by video link', 'London'],
			...['Paris', 'Barcelona', 'Washington', 'Ottawa', 'Geneva', 'Oslo']
		]);
	});
});

describe('each statement of the second example', () => {
	it.each(file.statements.map((one) => [one.id, one] as const))(
		'has its source, with publisher, address and day: %s',
		(_, one) => {
			expect(sourceOf(one)).toMatchObject({
				address: expect.stringMatching(/^https?:/) as string,
				title: expect.stringMatching(
					/\d{1,2} November 2023|\d{1,2} December 2023|without a day/u
				) as string
			});
			for (const page of one.media ?? []) {
				expect(page.credit).toBeTruthy();
				expect(page.caption).toMatch(/^Also: page (?:of (?:\d+ )?\w+ 2023|without a day)/u);
			}
		}
	);

	it.each(file.statements.map((one) => [one.id, one] as const))(
		'says what one source alone confirms, and names the others: %s',
		(_, { summary, media = [] }) => {
			const [, event] =
				/ Event(?: and words)?: (two or more sources|one source)(?:; words: one)?\.$/u.exec(
					summary
				) ?? [];
			expect(event).toBeDefined();
			if (event === 'two or more sources') expect(media).not.toEqual([]);
		}
	);

	it('holds nothing but phrases in quotation marks, none longer than 16 words', () => {
		expect(allPhrases.filter(({ words }) => words === undefined)).toEqual([]);
		const long = allPhrases.filter(({ words }) => words!.split(' ').length > 16);
		expect(long.map(({ part }) => part)).toEqual([]);
		expect(file.statements.filter(({ excerpts }) => !excerpts)).toEqual([]);
	});

	it('quotes nowhere else: titles, summaries and reasons are in words of the makers', () => {
		const own = [
			...file.statements.flatMap(({ title, summary }) => [title, summary]),
			...file.links.map(({ why }) => why)
		];
		expect(own.filter((words) => /[“”"]/u.test(words))).toEqual([]);
	});

	it('marks the words of a second source, and then says of all that they are reported', () => {
		for (const { marked, one } of allPhrases.filter((phrase) => phrase.marked)) {
			const { publisher, title } = sourceOf(one);
			expect(`${publisher} ${title}`).toContain(marked!);
			expect(title).toContain('where marked');
			expect(one.reported).toBe(true);
		}
	});
});

describe('each link of the second example', () => {
	it('is a judgement of its makers', () => {
		expect(file.coders).toEqual([{ id: 'example', name: 'the makers of this example' }]);
		expect(new Set(file.links.map(({ coder }) => coder))).toEqual(new Set(['example']));
	});

	it('does not set the paper against itself', () => {
		const own = file.links.filter(({ statement }) => statement === 'china-paper');
		expect(own.map(({ priority }) => priority)).toEqual(['p4', 'p5']);
	});

	/** What the clause names, in the words that a statement may name it with. */
	const PLAIN: Readonly<Record<string, RegExp>> = {
		p4: /two[- ]states? solution|deux Etats|settlement of the Palestinian|Palestinian issue/iu,
		cn1: /ceasefire/iu,
		cn2: /protect/iu,
		cn3: /\baid\b|assistance/iu,
		cn5: /two[- ]states? solution|deux Etats/iu
	};
	const isPlain = ({ priority, evidence }: DatasetFile['links'][number]) =>
		evidence.some(({ statement }) => PLAIN[priority]?.test(statement.exact));

	it('is accepted where its words plainly ask for what the clause names, whoever speaks', () => {
		const supporting = file.links.filter(({ relation }) => relation === 'supports');
		const linkKey = ({ statement, priority }: DatasetFile['links'][number]) =>
			`${statement} ${priority}`;
		expect(supporting.filter(({ status }) => status === 'accepted').map(linkKey)).toEqual(
			supporting.filter(isPlain).map(linkKey)
		);
	});

	it('is a suggestion otherwise, but where a ceasefire is refused in as many words', () => {
		const others = file.links.filter(
			({ relation, status }) => relation !== 'supports' && status !== 'suggested'
		);
		expect(others.map(({ statement, relation }) => [statement, relation])).toEqual([
			['us-wood-1208', 'contradicts']
		]);
	});
});

const FACTS = join(import.meta.dirname, '../../../shared/input/around-the-talks/facts.json');
const areThere = existsSync(FACTS);
if (!areThere) {
	console.info(
		'tests/model/second-example.test.ts does not ask the facts: ../shared/input/around-the-talks is absent'
	);
}

interface Fact {
	readonly id: string;
	readonly date: string;
	readonly place: string;
	readonly speaker: string;
	readonly quotation: { readonly text: string; readonly whose: string };
	readonly sources: readonly { readonly address: string }[];
	readonly bearsOn: readonly { readonly quote: string }[];
	readonly confirmed: { readonly event: string; readonly words: string };
}

interface Decision {
	readonly quotation: { readonly text: string; readonly source: string };
}

describe.skipIf(!areThere)('the facts that the second example was made from', () => {
	const facts = areThere
		? (JSON.parse(readFileSync(FACTS, 'utf8')) as {
				readonly statements: readonly Fact[];
				readonly policyDocuments: readonly [
					{ readonly decisions: readonly Decision[] },
					{
						readonly points: readonly {
							readonly number: number;
							readonly quotation: { text: string };
						}[];
					}
				];
			})
		: { statements: [], policyDocuments: [{ decisions: [] }, { points: [] }] as const };

	it('are each a statement, on its day and in its place', () => {
		expect(file.statements.map(({ id, date }) => [id, date])).toEqual(
			facts.statements.map(({ id, date }) => [id, date])
		);
		for (const { id, place } of facts.statements)
			expect(place).toContain(statements.get(id)!.place);
	});

	it('have every phrase that is quoted, and every page that is named', () => {
		const ofSummit = facts.policyDocuments[0].decisions.map(({ quotation }) => quotation.text);
		for (const { one, words } of allPhrases) {
			const { quotation, bearsOn } = facts.statements.find(({ id }) => id === one.id)!;
			const known = [quotation.text, ...bearsOn.map(({ quote }) => quote)];
			const all = one.id === 'riyadh-summit' ? [...known, ...ofSummit] : known;
			// The words of the Moscow talks are also in the first example.
			if (one.id === 'moscow-lavrov' && exampleDataset.includes(words!)) continue;
			expect(
				all.some((phrase) => phrase.includes(words!)),
				`${one.id}: ${words!}`
			).toBe(true);
		}
		const pages = new Set(
			facts.statements.flatMap((fact) =>
				fact.sources.map(({ address }) => address.split('?utm_')[0]!)
			)
		);
		const named = [...file.sources, ...file.statements.flatMap(({ media = [] }) => media)];
		const isKnown = (address: string) => [...pages].some((page) => page.startsWith(address));
		expect(named.filter(({ address }) => address && !isKnown(address))).toEqual([]);
	});

	it('say of what one source alone is the witness, and whose words are quoted', () => {
		for (const { id, confirmed, quotation } of facts.statements) {
			const { summary, reported } = statements.get(id)!;
			const one = (what: string) => what === 'one';
			expect(/ words: one\.$|words: one source\.$/u.test(summary), id).toBe(one(confirmed.words));
			expect(summary.endsWith('one source.'), id).toBe(one(confirmed.event));
			if (quotation.whose.startsWith('words of the report')) expect(reported, id).toBe(true);
		}
	});

	it('have the numbers of the paper', () => {
		for (const { number, quotation } of facts.policyDocuments[1].points) {
			const point = paper!.priorities[number - 1]!;
			expect(point.number).toBe(String(number));
			expect(point.text).toContain(quotation.text);
		}
	});
});
