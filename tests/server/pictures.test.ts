import { expect, inject, it } from 'vitest';

const at = (path: string) => fetch(`${inject('origin')}/datasets/islamic-world-2023/${path}`);

it.each([
	'timeline.png',
	'timeline@2x.png',
	'compare.png?show=coverage',
	'card.png',
	'priorities/p4/priority.png',
	'priorities/p4/priority@2x.png'
])('serves %s as an image, with the fonts of the server', async (path) => {
	const answer = await at(path);
	expect(answer.headers.get('content-type')).toBe('image/png');
	const signature = new Uint8Array(await answer.arrayBuffer()).subarray(1, 4);
	expect(String.fromCharCode(...signature)).toBe('PNG');
});

it('names in a picture the address that shows the same', async () => {
	const answer = await at('timeline.svg?status=suggested');
	expect(answer.headers.get('content-type')).toContain('image/svg+xml');
	expect(await answer.text()).toContain(
		`${inject('origin')}/datasets/islamic-world-2023?status=suggested<`
	);
});

it.each(['timeline.svg?width=9999', 'timeline.png?theme=sepia'])(
	'refuses %s, and says what to write',
	async (path) => {
		const answer = await at(path);
		expect(answer.status).toBe(400);
		expect(await answer.text()).toMatch(/from 480 to 2400|theme=light or theme=dark/);
	}
);
