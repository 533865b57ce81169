import { expect, it } from 'vitest';
import { NOWHERE, OTHERS } from '#lib/compare/division.ts';
import { sideLanguage } from '#lib/reader/compare/side-language.ts';
import { readDataset } from '#lib/model/read.ts';
import { writtenIn } from '../../fixtures/written-in.ts';

const read = readDataset(new TextEncoder().encode(JSON.stringify(writtenIn('ar'))));
if (!read.ok) throw new Error('The fixture is no dataset.');
const dataset = read.value;

it.each([
	['an actor', 'a1', 'actors', 'ar'],
	['a place', 'الرياض', 'places', 'ar'],
	['a statement', 's1', 'statements', 'ar'],
	['a document', 'programme', 'documents', 'ar'],
	['a month', '2023-11', 'months', undefined],
	['a kind', 'speech', 'kinds', undefined],
	['all other actors', OTHERS, 'actors', undefined],
	['no place', NOWHERE, 'places', undefined]
] as const)('the name of %s is in its language', (_, key, across, language) => {
	expect(sideLanguage({ key }, across, dataset)).toBe(language);
});
