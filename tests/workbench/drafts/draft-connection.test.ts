import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftConnection } from '#lib/workbench/drafts/draft-connection.svelte.ts';
import { DoesNotFit, NotKept } from '#lib/workbench/keeping/not-kept.ts';
import type { ReviewStep } from '#lib/workbench/keeping/review-step.ts';

interface Sent {
	readonly expected: number;
	readonly changes: readonly { readonly id: string; readonly change: { readonly kind: string } }[];
}

/** A server that gives these answers, one after another; null where it cannot be reached. */
function serverWith(...answers: ((sent: Sent) => Response | null)[]) {
	const asked: Sent[] = [];
	vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
		const sent = JSON.parse(body) as Sent;
		asked.push(sent);
		const answer = answers.shift()?.(sent);
		return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('Failed to fetch'));
	});
	return asked;
}

const json = (value: object, status = 200) => new Response(JSON.stringify(value), { status });
const undo = { kind: 'restore', edits: [{ in: 'skipped', key: 's', is: 'x', to: null }] };
const kept = (version: number) => () => json({ version, undo: [undo] });
const skipped: ReviewStep = { kind: 'skipped', id: '1', statement: 's' as never, title: 'S' };

/** A page that is in sight or not. */
function pageIn(visibilityState: 'visible' | 'hidden') {
	const page = Object.assign(new EventTarget(), { visibilityState });
	vi.stubGlobal('document', page);
	return page;
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a page that works on a draft', () => {
	it('sends each step at the version that the last one made, and undoes it by what was answered', async () => {
		const asked = serverWith(kept(8), kept(9));
		const connection = new DraftConnection('d', 7);
		await connection.keep(skipped);
		await connection.keep({ kind: 'undone', id: '2', step: '1' });
		expect(asked.map(({ expected, changes }) => [expected, changes[0]?.change.kind])).toEqual([
			[7, 'skip'],
			[8, 'restore']
		]);
	});

	it('follows what others kept first, and counts it', async () => {
		const conflict = () => json({ version: 9, since: [{ id: 'a' }, { id: 'b' }] }, 409);
		const asked = serverWith(conflict, kept(10));
		const connection = new DraftConnection('d', 7);
		await connection.keep(skipped);
		expect(asked.map(({ expected }) => expected)).toEqual([7, 9]);
		expect(connection.others).toBe(2);
	});

	it('tells other windows of this browser, each change once', async () => {
		const conflict = () => json({ version: 8, since: [{ id: 'a' }] }, 409);
		serverWith(kept(8), conflict, kept(9));
		pageIn('visible');
		const [one, other] = [new DraftConnection('w', 7), new DraftConnection('w', 7)];
		const ends = [one.listen(), other.listen(), new DraftConnection('another', 7).listen()];
		await one.keep(skipped);
		await expect.poll(() => other.others).toBe(1);
		expect(one.others).toBe(0);
		await other.keep(skipped);
		expect(other.others).toBe(1);
		await expect.poll(() => one.others).toBe(1);
		for (const end of ends) end();
	});

	it('asks now and then what others kept, while it is in sight, and counts it once', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const page = pageIn('hidden');
		let version = 7;
		const ask = vi.fn(() => Promise.resolve(json({ version })));
		vi.stubGlobal('fetch', ask);
		const connection = new DraftConnection('d', 7);
		const end = connection.listen();
		version = 9;
		vi.advanceTimersByTime(60_000);
		expect(ask).not.toHaveBeenCalled();
		page.visibilityState = 'visible';
		page.dispatchEvent(new Event('visibilitychange'));
		await expect.poll(() => connection.others).toBe(2);
		version = 10;
		vi.advanceTimersByTime(10_000);
		await expect.poll(() => connection.others).toBe(3);
		vi.advanceTimersByTime(10_000);
		await connection.askVersion();
		expect(connection.others).toBe(3);
		end();
		ask.mockClear();
		vi.advanceTimersByTime(60_000);
		page.dispatchEvent(new Event('visibilitychange'));
		expect(ask).not.toHaveBeenCalled();
	});

	it('does not take its own change for somebody else’s, where it is saved meanwhile', async () => {
		let answer = (_: Response) => {};
		const asked: string[] = [];
		vi.stubGlobal('fetch', (_: string, { method = 'GET' }: RequestInit) => {
			asked.push(method);
			if (method === 'POST') return Promise.resolve(kept(8)());
			return new Promise<Response>((resolve) => (answer = resolve));
		});
		const connection = new DraftConnection('d', 7);
		const asking = connection.askVersion();
		await connection.keep(skipped);
		answer(json({ version: 8 }));
		await asking;
		expect(asked).toEqual(['GET', 'POST']);
		expect(connection.others).toBe(0);
	});

	it.each([
		['the server is away', () => Promise.reject(new TypeError('Failed to fetch'))],
		['it refuses', () => Promise.resolve(json({ message: 'busy', version: 9 }, 503))],
		['it answers otherwise', () => Promise.resolve(new Response('<html>'))]
	])('counts nothing where %s', async (_, answer) => {
		vi.stubGlobal('fetch', answer);
		const connection = new DraftConnection('d', 7);
		await connection.askVersion();
		expect(connection.others).toBe(0);
	});

	it('knows its own change again, where the answer was lost', async () => {
		const lost = () => null;
		const conflict = ({ changes }: Sent) =>
			json({ version: 8, since: [{ id: changes[0]!.id }] }, 409);
		const asked = serverWith(lost, conflict);
		const connection = new DraftConnection('d', 7);
		await expect(connection.keep(skipped)).rejects.toThrow('the server cannot be reached');
		await connection.keep(skipped);
		expect(asked).toHaveLength(2);
		expect(connection.others).toBe(0);
	});

	it.each([
		[
			'does not fit',
			json({ refusals: [{ because: 'it is gone', hint: 'look' }] }, 422),
			'it is gone; look',
			true
		],
		['was of a draft that is deleted', json({}, 404), 'the draft was deleted', true],
		[
			'found a full disk',
			json({ message: 'Nothing was saved: it is full' }, 507),
			'Nothing was saved: it is full',
			false
		],
		[
			'found a busy server',
			json({ message: 'This server is busy' }, 503),
			'This server is busy',
			false
		],
		[
			'came to another version',
			json({ versions: 1 }),
			'the server runs a different version from this page',
			false
		]
	])('tells why a step was not kept that %s', async (_, answer, message, isFinal) => {
		serverWith(() => answer);
		const error = await new DraftConnection('d', 7).keep(skipped).catch((error: unknown) => error);
		expect(error).toBeInstanceOf(NotKept);
		expect((error as Error).message).toBe(message);
		expect(error instanceof DoesNotFit).toBe(isFinal);
	});
});
