import { v7 as uuid } from 'uuid';
import { describe, expect, inject, it } from 'vitest';
import { generateDataset } from '#lib/model/file/generate.ts';

const origin = inject('ownOrigin');
const MANY = 3000; // statements

async function begun(file: object): Promise<string> {
	const answer = await fetch(`${origin}/drafts`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({
			...{ version: 1, expected: 0 },
			changes: [{ id: uuid(), by: null, change: { kind: 'import', file } }]
		})
	});
	return `/drafts/${((await answer.json()) as { id: string }).id}/edit`;
}

const textOf = async (path: string) => (await fetch(`${origin}${path}`)).text();

describe('a draft of many statements that is edited', () => {
	it('sends a browser one page of a list, one statement, and what a search found', async () => {
		const edit = await begun(generateDataset({ statements: MANY, priorities: 9, seed: 7 }));
		const list = await textOf(`${edit}/statements?page=2`);
		expect(list).toContain('page 2 of 60');
		expect(list.length).toBeLessThan(80_000);
		const [, id] = /statements\/([^"?]+)"/.exec(list)!;
		const one = await textOf(`${edit}/statements/${id!}`);
		expect(one).toContain('Its links are deleted with it');
		expect(one.length).toBeLessThan(80_000);
		const found = JSON.parse(await textOf(`${edit}/find/statements?q=`)) as unknown[];
		expect(found).toHaveLength(20);
	});

	it('is edited by its owner alone, and what is not there is said', async () => {
		const edit = await begun(generateDataset({ statements: 3, priorities: 9, seed: 7 }));
		for (const path of ['', '/statements', '/add/statements', '/find/actors?q=a']) {
			const answer = await fetch(`${inject('origin')}${edit}${path}`);
			expect([path, answer.status]).toEqual([path, 404]);
		}
		const gone = await fetch(`${origin}${edit}/statements/none`);
		expect(gone.status).toBe(404);
		expect(await gone.text()).toContain('There is no statement “none” in this draft');
		expect((await fetch(`${origin}${edit}/nothing`)).status).toBe(404);
	});
});
