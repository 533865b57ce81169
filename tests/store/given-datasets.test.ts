import { expect, it } from 'vitest';
import { canonicalOf, revisionOf } from '#lib/model/file/revision.ts';
import { GivenDatasets } from '#lib/store/server/given-datasets.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const about = {
	...{ id: 'draft-1', asOf: '2026-12-01T00:00:00Z', frozen: false, kept: false },
	draft: 'own' as const
};

it('asks for the text of a dataset once, and then knows it by its key', () => {
	const datasets = new GivenDatasets(1_000_000);
	expect(datasets.open({ about, key: 'a 1', text: null })).toMatchObject({
		problem: { kind: 'not-given' }
	});
	const text = JSON.stringify(minimalDataset());
	const revision = revisionOf(canonicalOf(readWhole(minimalDataset())));
	expect(datasets.open({ about, key: 'a 1', text })).toMatchObject({
		value: { ...about, revision, behind: null }
	});
	expect(datasets.open({ about, key: 'a 1', text: null }).ok).toBe(true);
	expect(datasets.open({ about, key: 'a 2', text: null }).ok).toBe(false);
});

it('tells the faults of a text that is no dataset', () => {
	const datasets = new GivenDatasets(1_000_000);
	expect(datasets.open({ about, key: 'a 1', text: '{}' })).toMatchObject({
		problem: { kind: 'invalid' }
	});
});
