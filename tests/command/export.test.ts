import { existsSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderStore } from '#lib/store/server/folder-store.ts';
import { datasetToExport } from '../../src/command/export/dataset-to-export.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { folderWith } from './called.ts';

const { at } = folderWith({
	'study.json': exampleDataset,
	'My study, v2.json': exampleDataset,
	'notes.txt': exampleDataset
});
const found = (named: string, settings = {}) => datasetToExport(named, at(''), settings);
const dataset = (named: string, settings = {}) => {
	const one = found(named, settings);
	if (typeof one === 'string') throw new Error(one);
	return one;
};

describe('a dataset that is exported', () => {
	it('is found by its name in the folder of datasets', () => {
		expect(dataset('study')).toMatchObject({ id: 'study', folder: 'static/datasets' });
		expect(dataset('study', { PLUMBLINE_DATASETS: 'mine' })).toMatchObject({ folder: 'mine' });
	});

	it.each([
		['./study.json', 'study'],
		['study.json', 'study'],
		['My study, v2.json', 'my-study-v2'],
		['./notes.txt', 'notes-txt']
	])('is found by the path %s, and can be opened as %s', async (path, id) => {
		const { id: named, folder, done } = dataset(path);
		expect(named).toBe(id);
		const opened = await new FolderStore(folder).open(id);
		expect(opened.ok && opened.value.dataset.title).toContain('Six declared priorities');
		done();
		expect(existsSync(folder)).toBe(false);
	});

	it('leaves nothing beside its file, keeps its date, and is found by a whole path', () => {
		utimesSync(at('study.json'), 0, 1_700_000_000);
		const { folder, revisions, done } = dataset(at('study.json'));
		expect(statSync(join(folder, 'study.json')).mtimeMs).toBe(1_700_000_000_000);
		expect(readFileSync(at('study.json'), 'utf8')).toBe(exampleDataset);
		expect(revisions).toBeUndefined();
		expect(existsSync(at('revisions'))).toBe(false);
		done();
	});

	it('comes with the revisions that were kept beside it', () => {
		const { at: inKept } = folderWith({ 'study.json': exampleDataset });
		mkdirSync(inKept('revisions'));
		const { revisions, done } = dataset(inKept('study.json'));
		expect(revisions).toBe(inKept('revisions'));
		done();
	});

	it('is missed by name where its path leads nowhere', () => {
		expect(found('./none.json')).toBe('./none.json: there is no such file.');
	});
});
