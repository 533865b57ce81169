import { expect, it } from 'vitest';
import type { Change } from '#lib/model/change/change.ts';
import { formatChange } from '#lib/workbench/edit/format-change.ts';
import { minimalDraft } from './draft-of.ts';

const edit = { kind: 'edit', from: {} } as const;
const link = {
	statement: 'speech',
	priority: 'p1',
	relation: 'supports',
	status: 'accepted'
} as const;

it.each<[string, Change]>([
	[
		'Edited the statement “A speech”: title, date',
		{ ...edit, what: 'statement', id: 'speech', to: { title: 'x', date: 'y' } }
	],
	[
		'Edited the priority “Water”: short title',
		{ ...edit, what: 'priority', id: 'p1', to: { title: 'x' } }
	],
	['Edited the dataset: summary', { kind: 'rename', from: {}, to: { summary: 'x' } }],
	['Deleted the actor “gone”', { kind: 'delete', what: 'actor', id: 'gone' }],
	['Removed a link of the statement “A speech”', { kind: 'unlink', link }],
	[
		'Updated a quote in the statement “A speech”',
		{ kind: 'requote', link, from: [], to: [] } as never
	]
])('tells a change as “%s”', (words, change) => {
	expect(formatChange({ kind: change.kind, change }, minimalDraft())).toBe(words);
});

it('tells a change that is too long for a list by its kind', () => {
	expect(formatChange({ kind: 'import', change: null }, minimalDraft())).toBe('Imported');
});
