import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/model/change/change.ts';
import { UndoSteps } from '#lib/workbench/edit/undo-steps.svelte.ts';

/** What a tab keeps over a reload. */
function tab() {
	const items = new Map<string, string>();
	return {
		items,
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value)
	};
}

const restore = (key: string): Change => ({
	kind: 'restore',
	edits: [{ in: 'actors', key, is: 'x', to: null }]
});
const step = (label: string) => ({ label, changes: [restore(label)] });

/** The steps of a page of a draft. */
function openedIn(storage: ReturnType<typeof tab>, draft = 'd') {
	const steps = new UndoSteps(draft);
	steps.resume(() => storage);
	return steps;
}

describe('what was done on the pages of a draft', () => {
	it('can be taken back, and done again, after the tab was reloaded', () => {
		const storage = tab();
		const before = openedIn(storage);
		before.add(step('title'), null);
		before.add(step('date'), null);
		expect(before.takeUndo()?.label).toBe('date');
		before.add(step('date again'), 'undo');

		const after = openedIn(storage);
		expect([after.canUndo, after.canRedo]).toEqual([true, true]);
		expect(after.takeRedo()).toEqual(step('date again'));
		expect(after.takeUndo()).toEqual(step('title'));
		expect([after.canUndo, after.canRedo]).toEqual([false, false]);
		expect(openedIn(storage).canUndo).toBe(false);
	});

	it('is that of one draft alone', () => {
		const storage = tab();
		openedIn(storage).add(step('title'), null);
		expect(openedIn(storage, 'another').canUndo).toBe(false);
	});

	it('cannot be done again once something else was done', () => {
		const storage = tab();
		const steps = openedIn(storage);
		steps.add(step('title'), 'undo');
		steps.add(step('date'), null);
		expect(openedIn(storage).canRedo).toBe(false);
	});

	it('is forgotten before a step of which nobody knows what turns it round', () => {
		const storage = tab();
		const steps = openedIn(storage);
		steps.add(step('title'), null);
		steps.add(null, null);
		expect([steps.canUndo, openedIn(storage).canUndo]).toEqual([false, false]);
	});

	it.each([
		['text that is no JSON', '{'],
		['another version', JSON.stringify({ version: 99, undoable: [step('a')], redoable: [] })],
		[
			'what is no change',
			JSON.stringify({
				version: 1,
				undoable: [{ label: 'a', changes: [{ kind: 'no' }] }],
				redoable: []
			})
		]
	])('is nothing where the tab kept %s', (_, kept) => {
		const storage = tab();
		storage.items.set('plumbline-undo-d', kept);
		const steps = openedIn(storage);
		expect([steps.canUndo, steps.canRedo]).toEqual([false, false]);
	});

	it('can be taken back on its page where the browser keeps nothing, or has no room', () => {
		const without = new UndoSteps('d');
		without.resume(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const full = new UndoSteps('d');
		full.resume(() => ({
			getItem: () => null,
			setItem: () => {
				throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			}
		}));
		for (const steps of [without, full]) {
			steps.add(step('title'), null);
			expect(steps.takeUndo()).toEqual(step('title'));
		}
	});
});
