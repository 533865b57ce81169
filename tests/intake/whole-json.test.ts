import { expect, it } from 'vitest';
import { datasetFile } from '#lib/intake/datasets/dataset-file.ts';
import { timelineJs } from '#lib/intake/timelines/timeline-js.ts';
import { webAnnotation } from '#lib/intake/datasets/web-annotation.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';

const inside = (before: string, after: string, depth = 20_000) =>
	`${before.repeat(depth)}1${after.repeat(depth)}`;

it.each<[string, string, string]>([
	['a text of ten million characters that does not end', `{"a":"${'x'.repeat(1e7)}`, 'broken-file'],
	[
		'a text of ten million characters before the break',
		`{"a":"${'x'.repeat(1e7)}",`,
		'broken-file'
	],
	['lists without end', '['.repeat(200_000), 'broken-file'],
	['lists inside lists', inside('[', ']'), 'too-large'],
	['objects inside objects', inside('{"@graph":', '}'), 'too-large'],
	[
		'selectors inside selectors',
		`{"type":"Annotation","target":{"selector":${inside('{"refinedBy":', '}')}}}`,
		'too-large'
	]
])('%s is reported and does no harm', async (_, text, code) => {
	for (const format of [datasetFile, timelineJs, webAnnotation]) {
		const { problems } = await allFound(format, importFile('a.json', text));
		expect(problems).toMatchObject([{ code, lost: 'file' }]);
	}
});

it('a file that is larger than can be read whole is refused by the limit', async () => {
	const file = { ...importFile('a.json', '{}'), size: 200e6 };
	const { problems } = await allFound(datasetFile, file);
	expect(problems).toMatchObject([{ code: 'too-large', lost: 'file' }]);
	expect(problems[0]!.because).toContain('limit for this format is 134,217,728');
});
