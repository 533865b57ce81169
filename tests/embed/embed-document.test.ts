import { describe, expect, it, vi } from 'vitest';
import * as kept from '#lib/study/filters/filter-mask.ts';
import * as lanes from '#lib/study/lanes/lane-of.ts';
import * as sentences from '#lib/wording/sentences.ts';
import * as labels from '#lib/dates/label.ts';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import type { Dataset } from '#lib/model/dataset.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const ADDRESSES = {
	home: 'https://plumbline.example/datasets/example',
	script: '/embed/page-0.js',
	boot: '',
	css: '',
	head: () => ''
};
const EDITION = { revision: '0123456789abcdef0123456789abcdef', asOf: '2026-11-24' };

const read = readDataset(exampleDataset);
if (!read.ok) throw new Error('The example has faults.');
const EXAMPLE = read.value;

const embedded = (dataset: Dataset, query = '') =>
	embedDocument(dataset, EDITION, new URLSearchParams(query), ADDRESSES);

describe('the page of an embed', () => {
	it('holds the chart, the list, whose words these are, and the way to the full view', () => {
		const page = embedded(EXAMPLE, 'actor=russian-mfa');
		expect(page).toMatch(/<svg[\s\S]*no statement found/);
		expect(page).toContain('Opening remarks at the Moscow talks');
		expect(page).toContain('Published by: <bdi lang="en">Russian MFA</bdi>.');
		expect(page).toContain(
			`href="${ADDRESSES.home}?actor=russian-mfa" target="_blank" rel="noopener"`
		);
	});

	it('names the policy document, with who adopted it and when', () => {
		const { documents } = EXAMPLE;
		const [, head] = /<header[^>]*>([\s\S]*?)<\/header>/.exec(embedded(EXAMPLE))!;
		for (const { title, issuer } of documents) {
			expect(head).toContain(title);
			expect(head).toContain(issuer);
		}
		expect(head).toContain('adopted 31 March 2023');
	});

	it('has a key of the marks that are there, and of no others', () => {
		const keyIn = (query: string) =>
			/<ul aria-label="Key to the marks"[^>]*>([\s\S]*?)<\/ul>/
				.exec(embedded(EXAMPLE, query))![1]!
				.replaceAll(/<[^>]*>/g, ' ')
				.replaceAll(/\s+/g, ' ');
		expect(keyIn('')).toMatch(/supports/);
		expect(keyIn('')).toMatch(/suggested|accepted/);
		expect(keyIn('')).not.toMatch(/contradicts|rejected/);
		expect(keyIn('actor=russian-mfa')).not.toBe(keyIn(''));
	});

	it('keeps a list for narrow columns where its author leaves the list out', () => {
		const page = embedded(EXAMPLE, 'hide=list');
		expect(page).toMatch(/<div class="list instead[^>]*data-part="list"/);
		expect(page).toContain('Opening remarks at the Moscow talks');
	});

	it('opens what leaves it in a new tab, and says so', () => {
		const page = embedded(EXAMPLE, 'statement=moscow-talks');
		const leaving = [...page.matchAll(/<a href="https?:[^>]*>/g)].map(([link]) => link);
		expect(leaving.length).toBeGreaterThan(0);
		for (const link of leaving) expect(link).toMatch(/target="_blank" rel="noopener/);
		expect(page).toContain('Open the full view in a new tab');
	});

	it('works everything out once, however often its parts ask for it', () => {
		const dataset = readWhole(generateDataset({ statements: 300, priorities: 6, seed: 1 }));
		const filtering = vi.spyOn(kept, 'matchesOf');
		const building = vi.spyOn(lanes, 'laneOf');
		embedded(dataset, 'kind=vote');
		// The whole, which decides how far the axis reaches, and what is shown.
		expect(filtering).toHaveBeenCalledTimes(2);
		expect(building).toHaveBeenCalledTimes(2);
		embedded(dataset, 'theme=dark');
		expect(building).toHaveBeenCalledTimes(2);
		vi.restoreAllMocks();
	});

	it('is the same for the same state, byte by byte', () => {
		const query = 'statement=moscow-talks&theme=dark&level=4';
		expect(embedded(EXAMPLE, query)).toBe(embedded(EXAMPLE, query));
	});

	it('has headings of the level that its author asks for, and of none above', () => {
		const page = embedded(EXAMPLE, 'level=4&statement=moscow-talks');
		const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
		expect(levels[0]).toBe(4);
		expect(Math.min(...levels)).toBe(4);
	});

	it.each(['controls', 'list', 'citation'])('goes without its %s where asked to', (part) => {
		const sign = {
			controls: 'aria-label="Zoom in"',
			list: 'Statements as a list',
			citation: '@misc'
		}[part]!;
		expect(embedded(EXAMPLE)).toContain(sign);
		expect(embedded(EXAMPLE, `hide=${part}`)).not.toContain(sign);
	});

	it('carries its options in every link of its own', () => {
		const page = embedded(EXAMPLE, 'theme=dark&level=3');
		const own = [...page.matchAll(/href="(\?[^"]*)"/g)].map(([, href]) => href!);
		expect(own.length).toBeGreaterThan(4);
		for (const href of own) expect(href).toContain('theme=dark&amp;level=3');
	});

	it('says what its address asks for and does not get', () => {
		const page = embedded(EXAMPLE, 'theme=neon&actor=nobody');
		expect(page).toContain('theme “neon”');
		expect(page).toContain('actor “nobody”');
	});

	it('is as of a day where it follows the dataset, and fixed where it never changes', () => {
		expect(embedded(EXAMPLE)).toContain('As of 24 November 2026, revision');
		const fixed = { ...EDITION, asOf: null };
		const page = embedDocument(EXAMPLE, fixed, new URLSearchParams(), ADDRESSES);
		expect(page).toContain('Fixed at revision');
		expect(page).not.toContain('As of');
	});

	it('keeps text text, whatever a dataset holds', () => {
		const attack = '</script><img src=x onerror=alert(1)>';
		const file = generateDataset({ statements: 3, priorities: 2, seed: 1 });
		const page = embedded(
			readWhole({
				...file,
				title: attack,
				statements: file.statements.map((one) => ({ ...one, title: attack, place: attack }))
			})
		);
		expect(page).not.toContain('<img');
		expect(page.match(/<\/script>/g)).toHaveLength(2);
	});
});

describe('the page of an embed of many statements', () => {
	const many = readWhole(generateDataset({ statements: 3000, priorities: 60, seed: 1 }));
	const chartIn = (page: string) => /"chart":\{.*?,"label":(.*)<\/script>/s.exec(page)![1]!;
	const stillsIn = (page: string) => /<div class="stills[^>]*>([\s\S]*?)<\/div>/.exec(page)![1]!;

	it(
		'draws once what all looks share, and shows the same as one that was drawn for itself',
		{
			timeout: 30_000
		},
		() => {
			const label = vi.spyOn(labels, 'labelOf');
			const first = embedded(many);
			const worked = label.mock.calls.length;
			label.mockClear();
			const dark = embedded(many, 'theme=dark');
			expect(label.mock.calls.length).toBeLessThan(worked / 10);
			label.mockRestore();
			const alone = embedded({ ...many }, 'theme=dark');
			expect(dark).toBe(alone);
			expect(chartIn(dark)).toBe(chartIn(first));
			expect(stillsIn(dark)).toBe(stillsIn(first));
		}
	);

	it(
		'makes the sentences of its statements once, whatever is filtered',
		{ timeout: 30_000 },
		() => {
			const fresh = { ...many };
			embedded(fresh);
			const sentence = vi.spyOn(sentences, 'sentenceAround');
			embedded(fresh, `actor=${many.actors[0]!.id}`);
			expect(sentence).not.toHaveBeenCalled();
			// Without their other links, some say something else.
			embedded(fresh, 'relation=supports');
			expect(sentence.mock.calls.length).toBeLessThan(many.statements.length / 2);
			sentence.mockRestore();
		}
	);

	it('shares nothing with one that filters, or shows a part', { timeout: 30_000 }, () => {
		const whole = embedded(many);
		for (const query of [`actor=${many.actors[0]!.id}`, 'status=rejected']) {
			const page = embedded(many, query);
			expect(page).toBe(embedded({ ...many }, query));
			expect(chartIn(page)).not.toBe(chartIn(whole));
		}
		for (const query of ['from=2005-01-01&to=2006-01-01', `statement=${many.statements[7]!.id}`]) {
			const page = embedded(many, query);
			expect(page).toBe(embedded({ ...many }, query));
			expect(stillsIn(page)).not.toBe(stillsIn(whole));
		}
		expect(embedded(many, 'lang=ru')).toBe(embedded({ ...many }, 'lang=ru'));
	});

	it('takes at most 190 bytes a statement for its chart', () => {
		expect(chartIn(embedded(many)).length / many.statements.length).toBeLessThan(190);
	});
});
