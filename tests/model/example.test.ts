import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/model/dataset.ts';
import { prioritiesIn } from '#lib/model/policy-document.ts';
import { standingAmong } from '#lib/model/quotes/quote.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';

const read = readDataset(exampleDataset);

describe('the example dataset', () => {
	const { documents, statements, links } = read.ok ? read.value : ({} as Dataset);
	const priorities = read.ok ? [...prioritiesIn(documents)].map(({ priority }) => priority) : [];
	const [summit, talks] = read.ok ? statements : [];

	it('reads without a fault', () => {
		expect(read.ok ? [] : read.problem).toEqual([]);
	});

	it('declares six priorities, in the order of the document', () => {
		expect(priorities.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
		expect(documents.map(({ adopted }) => adopted)).toEqual(['2023-03-31']);
	});

	it('holds two statements, in order of time', () => {
		expect(statements.map(({ id, when }) => [id, when.written])).toEqual([
			['riyadh-summit', '2023-11-11'],
			['moscow-talks', '2023-11-21']
		]);
	});

	it('joins them by seven links, and leaves two priorities in silence', () => {
		expect(links).toHaveLength(7);
		const linked = new Set(links.map(({ priority }) => priority));
		expect(priorities.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual(['p3', 'p6']);
	});

	it('lets the talks refer back to the summit, in their own words', () => {
		expect(talks?.references).toMatchObject([
			{ to: 'riyadh-summit', quote: { exact: expect.stringContaining('November 11') as string } }
		]);
		expect(talks?.text).toContain(talks?.references[0]?.quote?.exact);
	});

	it('knows the summit by the words of the talks alone', () => {
		expect(summit).toMatchObject({ text: null, reportedBy: 'moscow-talks' });
		expect(talks).toMatchObject({ reportedBy: null, excerpts: true });
	});

	it('takes all evidence from the text of the talks, also on the summit', () => {
		const points = [...(talks?.text ?? '')];
		const said = links.flatMap(({ evidence }) => evidence.map(({ statement }) => statement));
		expect(links.filter(({ statement }) => statement === 'riyadh-summit')).toHaveLength(3);
		expect(standingAmong(said)).toEqual(said);
		expect(standingAmong(said).map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
			said.map(({ exact }) => exact)
		);
	});

	it('says of every verdict whose it is, unless it is only suggested', () => {
		const verdicts = links.map(({ verdict }) => [verdict.status, verdict.by].join(' '));
		expect(verdicts.toSorted()).toEqual([
			...Array<string>(5).fill('accepted example'),
			...Array<string>(2).fill('suggested ')
		]);
	});
});
