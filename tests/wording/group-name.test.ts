import { expect, it } from 'vitest';
import { readDataset } from '#lib/model/reading/read.ts';
import type { Group } from '#lib/study/groups/grouping.ts';
import { groupLanguage } from '#lib/wording/group-name.ts';
import { writtenIn } from '../fixtures/written-in.ts';

const read = readDataset(new TextEncoder().encode(JSON.stringify(writtenIn('ar'))));
if (!read.ok) throw new Error('The fixture is no dataset.');
const dataset = read.value;

it.each<[string, Group['holds'], string | undefined]>([
	['an actor', { kind: 'actor', index: 0 }, 'ar'],
	['a place', { kind: 'place', name: 'الرياض' }, 'ar'],
	['a statement', { kind: 'statement', index: 0 }, 'ar'],
	['a document', { kind: 'document', index: 0 }, 'ar'],
	['a month', { kind: 'unit', unit: 'month', start: 0 }, undefined],
	['a kind', { kind: 'statementKind', name: 'speech' }, undefined],
	['all other actors', { kind: 'others', count: 3, of: 'actors' }, undefined],
	['no place', { kind: 'nowhere' }, undefined]
])('the name of %s is in its language', (_, holds, language) => {
	expect(groupLanguage({ holds }, dataset)).toBe(language);
});
