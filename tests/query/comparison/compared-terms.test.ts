import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readTerms } from '#lib/model/wire/terms.ts';
import { comparedTerms } from '#lib/query/comparison/compared-terms.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';

type Said = Partial<DatasetFile['statements'][number]> & { readonly text: string };

/** A dataset of two actors, by what they say. */
function dataset(said: Readonly<Record<'north' | 'south', readonly Said[]>>) {
	const { statements, ...file } = minimalDataset();
	const speech = { ...statements[1]!, references: [] };
	return readWhole({
		...file,
		actors: ['north', 'south'].map((id) => ({ id, name: id, kind: 'ministry' })),
		statements: Object.entries(said).flatMap(([actor, some]) =>
			some.map((one, at) => ({ ...speech, ...one, id: `${actor}-${at}`, actor }))
		),
		links: []
	});
}

const asked = (of: ReturnType<typeof dataset>, more = '') => {
	const query = `view=compare&across=actors&side=north&side=south${more}`;
	return comparedTerms(readingOf(studyOf(of), new URLSearchParams(query)).comparison);
};

const times = (count: number, text: string): Said[] =>
	Array.from({ length: count }, () => ({ text }));

const FILLER = 'mountain valley river forest meadow ';

/** North speaks of hospitals, in several forms, and south of harbours; of all else they say the same. */
const twoGroups = dataset({
	north: [
		...times(20, `The hospital is open. ${FILLER.repeat(6)}`),
		...times(10, `Hospitals, and 12 of them! ${FILLER.repeat(6)}`)
	],
	south: [
		...times(30, `Our harbours and the sea. ${FILLER.repeat(6)}`),
		{ text: 'We never met, says the paper: hospital hospital.', reported: true },
		{ text: 'больница больница', language: 'ru' }
	]
});

describe('words that one side used and the other did not', () => {
	const terms = asked(twoGroups)!;

	it('are counted by their stems, without stop words and figures, and shown as they are said most', () => {
		const [english] = terms.languages;
		const words = english!.telling!.map((side) => side.map(({ word }) => word.toLowerCase()));
		expect(words[0]).toEqual(['hospital', 'open']);
		expect(words[1]).toEqual(['harbours', 'sea']);
		expect(english!.telling![0][0]).toMatchObject({ counts: [30, 0], statements: [30, 0] });
	});

	it('are the speakers’ own: an account by somebody else is not counted', () => {
		expect(terms.statements).toEqual([
			{ all: 30, withWords: 30, counted: 30 },
			{ all: 32, withWords: 31, counted: 31 }
		]);
	});

	it('are compared in languages that both speak', () => {
		expect(terms.languages.map(({ language }) => language)).toEqual(['en']);
	});

	it('open exactly the statements that they were counted in', () => {
		const { key } = terms.languages[0]!.telling![0][0]!;
		const { opened } = asked(twoGroups, `&column=north&term=${encodeURIComponent(key)}`)!;
		expect(opened!.statements).toHaveLength(30);
		expect(opened!.statements.every((id) => id.startsWith('north'))).toBe(true);
		expect(asked(twoGroups, `&column=south&term=${key}`)!.opened!.statements).toEqual([]);
		expect(asked(twoGroups, '&column=nobody&term=en:water')!.opened).toBeNull();
	});

	it('are of what the filters keep', () => {
		expect(asked(twoGroups, '&q=harbours')!.statements[0].all).toBe(0);
	});

	it('are silent where there are few words, and say how many', () => {
		const few = dataset({ north: times(3, 'Clean water.'), south: times(3, 'Clean air.') });
		expect(asked(few)!.languages).toEqual([
			{ language: 'en', words: [6, 6], compared: 3, telling: null }
		]);
	});

	it('are of two groups, and of no other number', () => {
		const params = new URLSearchParams('view=compare&across=kinds');
		expect(comparedTerms(readingOf(studyOf(twoGroups), params).comparison)).toBeNull();
	});

	it('are read evenly over time where there are too many, and it says of how many', () => {
		const long = FILLER.repeat(250);
		const many = dataset({ north: times(100, long), south: times(3, long) });
		const [north] = asked(many)!.statements;
		expect(north.withWords).toBe(100);
		expect(north.counted).toBeGreaterThan(50);
		expect(north.counted).toBeLessThan(60);
	});
});

describe('terms as a file, which other pages read', () => {
	const { key } = asked(twoGroups)!.languages[0]!.telling![0][0]!;
	const file = {
		format: 'plumbline-terms',
		version: 1,
		...asked(twoGroups, `&column=north&term=${key}`)!
	};
	const sent = (change: (one: Record<string, unknown>) => void) => {
		const one = structuredClone(file) as unknown as Record<string, unknown>;
		change(one);
		return readTerms(JSON.parse(JSON.stringify(one)));
	};

	it('are read as they were counted', () => {
		const terms = asked(twoGroups, `&column=north&term=${key}`)!;
		expect(terms.opened?.statements.length).toBeGreaterThan(0);
		expect(sent(() => undefined)).toEqual({ ok: true, value: terms });
	});

	it.each<[string, (one: Record<string, unknown>) => void, object]>([
		['of a later version', (one) => (one.version = 2), { kind: 'version', found: '2' }],
		['that is another file', (one) => (one.format = 'x'), { kind: 'version', found: '1' }],
		['of one group', (one) => (one.groups = ['north']), { kind: 'shape', path: 'groups.1' }],
		[
			'whose word has no count',
			({ languages }) => {
				const [{ telling }] = languages as [{ telling: [[{ counts: unknown }]] }];
				telling[0][0].counts = [1, 'many'];
			},
			{ kind: 'shape', path: 'languages.0.telling.0.0.counts.1' }
		]
	])('are refused where they are one %s', (_, change, problem) => {
		expect(sent(change)).toEqual({ ok: false, problem });
	});
});
