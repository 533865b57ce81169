import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotationFaults } from '../fixtures/web-annotation.ts';

// The samples of the W3C’s working group (test-suite licence), right and wrong.
const FOLDER = join(import.meta.dirname, '../../../shared/data/w3c-web-annotation');
const there = existsSync(FOLDER);
if (!there)
	console.info('tests/files/web-annotation.test.ts is skipped: ../shared/data is absent in part');

const samples = (kind: 'correct' | 'incorrect'): [name: string, text: string][] =>
	there
		? readdirSync(join(FOLDER, kind))
				.filter((name) => name.startsWith('anno'))
				.map((name) => [name, readFileSync(join(FOLDER, kind, name), 'utf8')])
		: [];

/** Faults that most of the wrong samples share, beside the one that each is there for. */
const mended = (text: string): Record<string, unknown> => ({
	...(JSON.parse(text.replace(/,(?=\s*\})/g, '').replace('langauage', 'language')) as Record<
		string,
		unknown
	>),
	id: 'http://example.org/anno1'
});

describe.skipIf(!there)('the checker of annotations, held against the samples of the W3C', () => {
	it('finds nothing wrong with the right ones', () => {
		const right = samples('correct');
		expect(right.length).toBeGreaterThan(40);
		expect(right.map(([name, text]) => [name, annotationFaults(JSON.parse(text))])).toEqual(
			right.map(([name]) => [name, []])
		);
	});

	it('finds what each of the wrong ones is there for', () => {
		const NOT_OF_CONTENT = ['anno1.json', 'anno6.json', 'anno7.json']; // no JSON; the id alone
		const wrong = samples('incorrect').filter(([name]) => !NOT_OF_CONTENT.includes(name));
		expect(wrong.length).toBeGreaterThan(35);
		const passed = wrong.filter(([, text]) => annotationFaults(mended(text)).length === 0);
		expect(passed.map(([name]) => name)).toEqual([]);
	});

	it.each(['anno6.json', 'anno7.json'])('finds the wrong id of %s', (sample) => {
		const text = samples('incorrect').find(([name]) => name === sample)![1];
		expect(annotationFaults(JSON.parse(text))).toContain('its id is not one IRI');
	});
});

it.each<[string, object]>([
	['no target', { target: undefined }],
	['a position before its beginning', { target: quoted({ start: 9, end: 3 }) }],
	['a quote that is a number', { target: quoted({ exact: 3 }) }],
	['a day for an instant', { created: '2026-11-24' }]
])('refuses %s, and takes the same without it', (_, fault) => {
	const sound = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		...{ id: 'http://example.org/1', type: 'Annotation', created: '2026-11-24T00:00:00Z' },
		target: quoted({})
	};
	expect(annotationFaults(sound)).toEqual([]);
	expect(annotationFaults({ ...sound, ...fault })).toHaveLength(1);
});

function quoted({
	exact = 'a',
	start = 0,
	end = 1
}: {
	exact?: unknown;
	start?: number;
	end?: number;
}) {
	const selector = [
		{ type: 'TextQuoteSelector', exact },
		{ type: 'TextPositionSelector', start, end }
	];
	return { type: 'SpecificResource', source: 'http://example.org/text', selector };
}
