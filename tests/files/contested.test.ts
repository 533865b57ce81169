import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { downloaded } from '../fixtures/downloaded.ts';
import { judgedDataset } from '../fixtures/judged-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const dataset = readWhole(
	judgedDataset('s1 p1 ana accepted', 's1 p1 ben rejected', 's2 p1 ana accepted')
);

const rowsOf = (query: string) =>
	csvParse(downloaded('timeline.csv', query, dataset).body)
		.filter((row) => row.status !== '')
		.map((row) => `${row.id!} ${row.coder!}: ${row.status!}, ${row.judgement!}`);

describe('a link that one coder accepts and another rejects', () => {
	it.each([
		[
			'',
			['s1 ana: contested, accepted', 's1 ben: contested, rejected', 's2 ana: accepted, accepted']
		],
		['?status=accepted', ['s2 ana: accepted, accepted']],
		['?status=rejected', []],
		['?status=contested', ['s1 ana: contested, accepted', 's1 ben: contested, rejected']]
	])('is contested in the table of “%s”, with the judgement of each', (query, rows) => {
		expect(rowsOf(query)).toEqual(rows);
	});

	it('keeps both judgements in the dataset file', () => {
		const { links } = JSON.parse(
			downloaded('timeline.json', '?status=contested', dataset).body
		) as ReturnType<typeof judgedDataset>;
		expect(links.map(({ coder, status }) => `${coder!} ${status}`)).toEqual([
			...['ana accepted', 'ben rejected']
		]);
	});

	it('is classified as contested in both annotations', () => {
		const { '@graph': graph } = JSON.parse(
			downloaded('timeline.jsonld', '?status=contested', dataset).body
		) as { '@graph': { type?: string; body?: { purpose: string; value: string }[] }[] };
		const said = graph
			.filter(({ type }) => type === 'Annotation')
			.map(({ body }) =>
				body!.flatMap(({ purpose, value }) =>
					['moderating', 'classifying'].includes(purpose) ? value : []
				)
			);
		expect(said).toEqual([
			['accepted', 'contested'],
			['rejected', 'contested']
		]);
	});

	it('is not counted as accepted in a comparison, which tells that it was left out', () => {
		const file = JSON.parse(downloaded('compare.json', '?view=compare', dataset).body) as {
			linksCounted: Record<string, number>;
			linksLeftOut: Record<string, number>;
			rows: { statements: number }[];
		};
		expect(file.linksCounted).toMatchObject({ accepted: 1, contested: 0 });
		expect(file.linksLeftOut).toMatchObject({ accepted: 0, contested: 1 });
		expect(file.rows[0]!.statements).toBe(1);
	});

	it('is one link of how much is shown', () => {
		const svg = downloaded('timeline.svg', '', dataset).body;
		expect(svg).toContain('3 of 3 statements, 2 links');
	});

	it('has a mark of its own, explained in the legend of a picture', () => {
		const svg = downloaded('timeline.svg', '', dataset).body;
		expect(svg).toContain('contested: one judgement accepts the link, another rejects it');
		const agreed = readWhole(judgedDataset('s1 p1 ana accepted', 's1 p1 ben accepted'));
		expect(downloaded('timeline.svg', '', agreed).body).not.toContain('contested');
	});

	it('is one entry of a calendar’s description', () => {
		const ics = downloaded('timeline.ics', '?status=contested', dataset).body.replace(/\r\n /g, '');
		expect(ics.match(/Priority 1.*?contested/g)).toHaveLength(1);
	});
});
