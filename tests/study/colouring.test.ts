import { expect, it } from 'vitest';
import { colouringOf, MOST_COLOURED } from '#lib/study/colouring.ts';
import type { ActorId } from '#lib/model/ids.ts';
import { studyOf } from '#lib/study/study.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

/** A study of actors, who speak so often each. */
function studyWith(often: Readonly<Record<string, number>>) {
	const { actors, statements, ...file } = minimalDataset();
	return studyOf(
		readWhole({
			...file,
			actors: Object.keys(often).map((id) => ({ ...actors[0]!, id, name: id })),
			statements: Object.entries(often).flatMap(([actor, times]) =>
				Array.from({ length: times }, (_, at) => ({
					...statements[1]!,
					...{ id: `${actor}${at}`, title: `${actor} ${at}`, actor, references: [] }
				}))
			),
			links: []
		})
	);
}

it.each<[string, Record<string, number>, number[]]>([
	['few actors, in the order of the dataset', { a: 1, b: 5, c: 2 }, [0, 1, 2]],
	['the four most frequent of many', { a: 1, b: 5, c: 2, d: 9, e: 3, f: 1 }, [-1, 0, 1, 2, 3, -1]],
	['the first of those that are as frequent', { a: 1, b: 1, c: 1, d: 1, e: 1 }, [0, 1, 2, 3, -1]],
	['none that says nothing', { a: 0, b: 2, c: 0 }, [-1, 0, -1]]
])('have a colour: %s', (_, often, colours) => {
	const colouring = colouringOf([], studyWith(often));
	expect(colouring.colours).toEqual(colours);
	const coloured = Object.keys(often).filter((__, at) => colours[at]! >= 0);
	expect(colouring.actors.map(({ name }) => name)).toEqual(coloured);
	expect(coloured.length).toBeLessThanOrEqual(MOST_COLOURED);
});

it.each([
	['f', [-1, -1, -1, -1, -1, 0]],
	['fa', [0, -1, -1, -1, -1, 1]],
	['fedcba', [-1, -1, 0, 1, 2, 3]]
])('those that are picked have one, and no others: %s', (picked, colours) => {
	const study = studyWith({ a: 1, b: 5, c: 2, d: 9, e: 3, f: 1 });
	expect(colouringOf([...picked] as ActorId[], study).colours).toEqual(colours);
});
