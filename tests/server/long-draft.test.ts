import { v7 as uuid } from 'uuid';
import { describe, expect, inject, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';
import { ownDraft } from './own-draft.ts';

const origin = inject('ownOrigin');
const MANY = 3000; // statements: more than the thread that serves takes upon itself

const generated = (title: string) => ({
	...generateDataset({ statements: MANY, priorities: 9, seed: 7 }),
	title
});

const send = (body: string) =>
	fetch(`${origin}/drafts`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json', origin },
		body
	});

const importing = (file: object) =>
	JSON.stringify({
		...{ version: 1, expected: 0 },
		changes: [{ id: uuid(), by: null, change: { kind: 'import', file } }]
	});

const home = () => fetch(origin).then((answer) => answer.text());

describe('a long draft', { timeout: 60_000 }, () => {
	it('is begun, read, changed and published as a short one is, under a name that no file has', async () => {
		const draft = await ownDraft(generated('Generated 300'));
		const answer = await fetch(`${origin}${draft.path}/timeline.json`);
		expect(((await answer.json()) as { statements: object[] }).statements).toHaveLength(MANY);
		const renamed = { title: 'Generated 300, renamed' };
		const kept = await draft.change(1, {
			...{ kind: 'rename', from: { title: 'Generated 300' }, to: renamed }
		});
		expect(kept.status).toBe(200);
		const page = await fetch(`${origin}${draft.path}`).then((answer) => answer.text());
		expect(page).toContain('Generated 300, renamed');
		await draft.change(2, { kind: 'rename', from: renamed, to: { title: 'Generated 300' } });
		const published = await draft.act('publish', { note: 'First' });
		expect(published.headers.get('location')).toBe('/datasets/generated-300-2/embed');
		expect((await fetch(`${origin}/embed/generated-300-2`)).status).toBe(200);
		const again = await draft.act('publish', { note: 'Second' });
		expect(again.headers.get('location')).toBe('/datasets/generated-300-2/embed');
	});

	it('of which a part does not fit is refused whole, with the reason', async () => {
		const { statements, ...file } = generated('Not begun');
		const answer = await send(importing({ ...file, statements: [...statements, statements[0]!] }));
		expect(answer.status).toBe(422);
		expect(await answer.json()).toMatchObject({ kind: 'refused', at: 0, refusals: [{}] });
		const cut = await send(importing(generated('Not begun')).slice(0, -1));
		expect(cut.status).toBe(400);
		expect(await home()).not.toContain('Not begun');
	});
});
