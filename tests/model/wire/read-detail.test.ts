import { expect, it } from 'vitest';
import { studyOf } from '#lib/study/study.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readDetail } from '#lib/model/wire/read-detail.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { detailAt, sentDetail } from '#lib/query/statement-detail.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';

const EXAMPLE = readWhole(JSON.parse(exampleDataset) as DatasetFile);

interface Sent {
	version: unknown;
	statement: { media: unknown[]; when: { written: string } };
	links: { relation: string; evidence: { statement: { exact: unknown } }[] }[];
}

function sent(change: (opened: Sent) => void = () => undefined, index = 1): unknown {
	const opened = JSON.parse(JSON.stringify(sentDetail(detailAt(index, studyOf(EXAMPLE))))) as Sent;
	change(opened);
	return opened;
}

it.each([
	['of the example', EXAMPLE],
	['of a generated dataset', readWhole(generateDataset({ statements: 40, priorities: 6, seed: 5 }))]
])('each statement %s is read as it was written', (_, dataset) => {
	const study = studyOf(dataset);
	for (const index of dataset.statements.keys()) {
		const detail = detailAt(index, study);
		const read = readDetail(JSON.parse(JSON.stringify(sentDetail(detail))));
		expect(read).toEqual({ ok: true, value: detail });
	}
});

it.each<[string, (opened: Sent) => void, object]>([
	['a later version', (one) => (one.version = 2), { kind: 'version', found: '2' }],
	['no version', (one) => delete one.version, { kind: 'version', found: 'unknown' }],
	[
		'a film by an address that runs a script',
		(one) => (one.statement.media = [{ address: 'javascript:x', caption: null, credit: null }]),
		{ kind: 'shape', path: 'statement.media.0.address' }
	],
	[
		'a date that is none',
		(one) => (one.statement.when.written = '..'),
		{ kind: 'shape', path: 'statement.when' }
	],
	[
		'a relation that is not known',
		(one) => (one.links[0]!.relation = 'likes'),
		{ kind: 'shape', path: 'links.0.relation' }
	],
	[
		'words that are no text',
		(one) => (one.links[0]!.evidence[0]!.statement.exact = 7),
		{ kind: 'shape', path: 'links.0.evidence.0.statement.exact' }
	]
])('a statement with %s is refused', (_, change, problem) => {
	expect(readDetail(sent(change))).toEqual({ ok: false, problem });
});
