import { describe, expect, it } from 'vitest';
import { outlineOf } from '#lib/model/wire/outline.ts';
import { readOutline } from '#lib/model/wire/read-outline.ts';
import { wireSentence } from '#lib/model/wire/wire.ts';
import { exampleDataset } from '../../fixtures/example-dataset.ts';
import { readWhole } from '../../fixtures/minimal-dataset.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';

const EXAMPLE = readWhole(JSON.parse(exampleDataset) as DatasetFile);

interface Sent {
	[field: string]: unknown;
	version: unknown;
	sources: Record<string, unknown>[];
	documents: { adopted: string; source: string | null; priorities: { text: unknown }[] }[];
	statements: Record<string, unknown[]>;
	links: Record<string, unknown[]>;
}

/** The outline of the example as a server sends it, after a change. */
function sent(change: (outline: Sent) => void = () => undefined): unknown {
	const edition = { revision: '0123', asOf: '2026-11-24' };
	const outline = JSON.parse(JSON.stringify({ ...outlineOf(EXAMPLE), edition })) as Sent;
	change(outline);
	return outline;
}

describe('an outline that some server sent', () => {
	it('is read as it was written', () => {
		const read = readOutline(sent());
		expect(read.ok && read.value).toMatchObject(outlineOf(EXAMPLE));
		expect(read.ok && read.value.edition).toEqual({ revision: '0123', asOf: '2026-11-24' });
	});

	it('may hold more than is read here', () => {
		expect(readOutline(sent((outline) => (outline['later'] = 1))).ok).toBe(true);
	});

	it.each([
		['a later one', 2, 'version 2'],
		['none', undefined, 'version unknown'],
		['one in words', '1', 'version "1"']
	])('of another version is refused in a sentence: %s', (_, version, said) => {
		const read = readOutline(sent((outline) => (outline.version = version)));
		expect(!read.ok && wireSentence(read.problem)).toContain(said);
		expect(!read.ok && wireSentence(read.problem)).toMatch(/reads version 1: .*\.$/);
	});

	it.each([
		'javascript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'//x.y'
	])('lets no address through but of http and https: %s', (address) => {
		for (const field of ['address', 'archived']) {
			const read = readOutline(sent((outline) => (outline.sources[0]![field] = address)));
			expect(read).toEqual({
				ok: false,
				problem: { kind: 'shape', path: `sources.0.${field}` }
			});
		}
	});

	it.each<[string, (outline: Sent) => void, RegExp]>([
		['a title that is no text', (one) => (one['title'] = 7), /^title$/],
		['no statements', (one) => delete (one as Partial<Sent>).statements, /^statements$/],
		[
			'a date that is none',
			(one) => (one.statements['dates']![0] = 'soon'),
			/statements\.dates\.0/
		],
		['a day that is none', (one) => (one.documents[0]!.adopted = '2023-02-31'), /adopted/],
		['a column that is too short', (one) => one.statements['titles']!.pop(), /statements/],
		['links of unequal columns', (one) => one.links['statuses']!.pop(), /links/],
		['a kind that is not known', (one) => (one.statements['kinds']![0] = 99), /kinds/],
		['an actor who is not there', (one) => (one.statements['actors']![0] = 99), /actors/],
		['a source that is not there', (one) => (one.documents[0]!.source = 'none'), /documents/],
		['a link to no priority', (one) => (one.links['priorities']![0] = 99), /links\.priorities/],
		['an index between two', (one) => (one.links['statements']![0] = 0.5), /links\.statements/],
		['an id that is a path', (one) => (one.statements['ids']![0] = '../x'), /statements\.ids\.0/]
	])('is refused with its path: %s', (_, change, path) => {
		const read = readOutline(sent(change));
		expect(read).toMatchObject({ ok: false, problem: { kind: 'shape' } });
		expect(!read.ok && read.problem.kind === 'shape' && read.problem.path).toMatch(path);
	});

	it.each([[null], [[]], ['outline'], [7]])('is not %j', (other) => {
		expect(readOutline(other).ok).toBe(false);
	});
});
