import { afterEach, describe, expect, it, vi } from 'vitest';
import { EditQueue } from '#lib/workbench/edit/edit-queue.svelte.ts';
import { EditSession } from '#lib/workbench/edit/edit-session.svelte.ts';
import { FIELDS } from '#lib/workbench/edit/fields/fields.ts';

interface Sent {
	readonly changes: readonly { readonly change: object; readonly by: string | null }[];
}

/** A server that gives these answers, one after another, and what it was asked. */
function serverWith(...answers: (() => Response)[]) {
	const asked: Sent[] = [];
	vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
		asked.push(JSON.parse(body) as Sent);
		return Promise.resolve(answers.shift()!());
	});
	return asked;
}

const json = (value: object, status = 200) => new Response(JSON.stringify(value), { status });
const undo = { kind: 'restore', edits: [{ in: 'actors', key: 'a', is: 'x', to: null }] };
const kept = () => json({ version: 2, undo: [undo] });
const field = (name: string) => FIELDS.statements.find((one) => one.name === name)!;

/** The form of a statement. */
function opened() {
	const queue = new EditQueue('d', 1, () => 0);
	const record = { title: 'A speech', date: '2023-11-21', place: 'Here' };
	const session = new EditSession(queue, () => ({ ...about, record }));
	return { queue, session };
}
const about = { list: 'statements', id: 'speech', label: '“A speech”' } as const;

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a form that saves by itself', () => {
	it('sends what a field was and is, with who changed it', async () => {
		const asked = serverWith(kept);
		const { queue, session } = opened();
		queue.name = 'Ada';
		await session.save(field('date'), '22 November 2023');
		expect(asked[0]?.changes).toMatchObject([
			{
				by: 'Ada',
				change: {
					...{ kind: 'edit', what: 'statement', id: 'speech' },
					...{ from: { date: '2023-11-21' }, to: { date: '2023-11-22' } }
				}
			}
		]);
		expect(session.text(field('date'))).toBe('2023-11-22');
		expect(session.notes).toEqual({ date: 'Read as 2023-11-22.' });
		await vi.waitFor(() => expect(queue.saving).toBe('done'));
	});

	it('sends nothing that says the same in another spelling, or cannot be read', async () => {
		const asked = serverWith();
		const { session } = opened();
		await session.save(field('date'), '21.11.2023');
		await session.save(field('date'), 'soon');
		expect(asked).toEqual([]);
		expect(session.problems.date).toMatchObject({ written: 'soon', there: null });
		expect(session.text(field('date'))).toBe('soon');
	});

	it('takes a field out that is left empty', async () => {
		const asked = serverWith(kept);
		await opened().session.save(field('place'), ' ');
		expect(asked[0]?.changes).toMatchObject([{ change: { to: { place: null } } }]);
	});

	it('shows what somebody else wrote meanwhile, and loses neither', async () => {
		const there = { title: 'Theirs', date: '2023-11-21' };
		const because = { because: '“title” was changed since', hint: 'compare both' };
		const refusal = () => json({ refusals: [{ ...because, field: 'title', there }] }, 422);
		const asked = serverWith(refusal, kept);
		const { session } = opened();
		await session.save(field('title'), 'Mine');
		expect(session.problems.title).toMatchObject({
			...{ because: '“title” was changed since; compare both.', written: 'Mine' },
			there: { text: 'Theirs', value: 'Theirs' }
		});
		await session.overwrite(field('title'));
		expect(asked[1]?.changes).toMatchObject([
			{ change: { from: { title: 'Theirs' }, to: { title: 'Mine' } } }
		]);
		expect(session.problems).toEqual({});
		expect(session.text(field('title'))).toBe('Mine');
	});

	it('keeps what is there instead, where the person wants that', async () => {
		const refusal = { because: 'x', hint: 'y', field: 'title', there: { title: 'Theirs' } };
		serverWith(() => json({ refusals: [refusal] }, 422));
		const { session } = opened();
		await session.save(field('title'), 'Mine');
		session.take(field('title'));
		expect(session.text(field('title'))).toBe('Theirs');
	});

	it('takes back what was saved last, and does it again', async () => {
		const asked = serverWith(kept, kept, kept);
		const { queue, session } = opened();
		await session.save(field('title'), 'Mine');
		expect([queue.undoSteps.canUndo, queue.undoSteps.canRedo]).toEqual([true, false]);
		await queue.undo();
		expect(asked[1]?.changes).toMatchObject([{ change: undo }]);
		expect([queue.undoSteps.canUndo, queue.undoSteps.canRedo]).toEqual([false, true]);
		await queue.redo();
		expect([queue.undoSteps.canUndo, queue.undoSteps.canRedo]).toEqual([true, false]);
	});
});
