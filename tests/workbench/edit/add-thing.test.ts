import { describe, expect, it } from 'vitest';
import { addLink } from '#lib/workbench/edit/links/link-change.ts';
import { addThing, type NewFields } from '#lib/workbench/edit/add-thing.ts';
import type { ListName } from '#lib/workbench/edit/things/lists.ts';
import { after, minimalDraft } from './draft-of.ts';

/** The id of what was added to the smallest dataset, and the draft that has it. */
function added(list: ListName, fields: NewFields) {
	const draft = minimalDraft();
	const made = addThing(draft, list, fields);
	if (!made.ok) throw new Error(JSON.stringify(made.problem));
	return { id: made.value.id, draft: after(draft, ...made.value.changes) };
}

const SPEECH = { title: 'A speech', date: '2024-01-02', kind: 'speech', language: 'en' };

describe('something that is added to a draft', () => {
	it('is a statement, with an actor and a source that the draft has not', () => {
		const { id, draft } = added('statements', {
			...{ ...SPEECH, actor: 'A mayor', address: 'https://example.org/a' },
			...{ text: 'We dig.', summary: null, source: null }
		});
		expect(id).toBe('a-speech');
		expect(draft.statements.value(id)).toMatchObject({ actor: 'a-mayor', summary: 'A speech' });
		expect(draft.actors.value('a-mayor')?.name).toBe('A mayor');
		expect(draft.sources.value('a-speech')).toMatchObject({
			...{ publisher: 'A mayor', address: 'https://example.org/a' }
		});
	});

	it('is a statement of an actor that is there, by name, from a source that is there', () => {
		const fields = { ...SPEECH, actor: 'The council', source: 'paper', summary: 'It speaks.' };
		const { id, draft } = added('statements', fields);
		expect(draft.statements.value(id)).toMatchObject({ actor: 'council', source: 'paper' });
		expect(draft.actors.size).toBe(1);
		expect(draft.sources.size).toBe(1);
	});

	it('is a policy document, with the priorities that its text declares', () => {
		const { id, draft } = added('documents', {
			...{ title: 'The plan', issuer: 'A town', adopted: '2024-01-02', language: 'en' },
			declared: '1. Wells\n1.1. Deep wells\n2. Harbours'
		});
		expect(id).toBe('the-plan');
		const own = draft.priorities.values().filter(({ document }) => document === id);
		expect(own.map((one) => [one.number, one.parent])).toEqual([
			['1', null],
			['1.1', '1'],
			['2', null]
		]);
	});

	it('is a sub-point of a priority', () => {
		const fields = {
			document: 'plan',
			parent: 'p1',
			number: '1.1',
			title: 'Wells',
			text: 'We dig.'
		};
		const { id, draft } = added('priorities', { ...fields, cues: ['well'] });
		expect(draft.priorities.value(id)).toMatchObject({ parent: 'p1', cues: ['well'] });
	});

	it('has an id of its own', () => {
		expect(added('actors', { name: 'Council', shortName: null, kind: 'person' }).id).toBe(
			'council-2'
		);
	});

	it.each([
		['documents', { title: 'x', declared: ' ' }, { declared: 'Enter what the document declares.' }],
		['priorities', { document: 'none' }, { document: 'Choose one from the list.' }],
		[
			'priorities',
			{ document: 'plan', parent: 'none' },
			{ parent: 'Choose a priority of that policy document.' }
		]
	] as const)('is refused at its field: %s %o', (list, fields, problem) => {
		expect(addThing(minimalDraft(), list, fields)).toEqual({ ok: false, problem });
	});
});

describe('a link that is added', () => {
	const fields = { priority: 'p1', relation: 'extends', why: 'Life.', coder: 'Ada' };

	it('quotes the words of the statement', () => {
		const draft = minimalDraft();
		const made = addLink(draft, 'speech', { ...fields, words: 'Water is life' }, '2024-02-03');
		if (!made.ok) throw new Error(JSON.stringify(made.problem));
		expect(after(draft, made.value).links.size).toBe(2);
	});

	it('quotes the words of who reports the statement', () => {
		const made = addLink(minimalDraft(), 'meeting', { ...fields, words: 'We met' }, '2024-02-03');
		expect(made.ok).toBe(true);
	});

	it.each([
		['We sing', 'These words are not in the text. Copy them exactly.'],
		['e', 'These words occur more than once in the text.']
	])('is refused with the words “%s”', (words, because) => {
		const made = addLink(minimalDraft(), 'speech', { ...fields, words }, '2024-02-03');
		expect(made).toEqual({
			...{ ok: false, problem: { words: expect.stringContaining(because) as string } }
		});
	});
});
