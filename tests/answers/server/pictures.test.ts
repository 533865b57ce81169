import { expect, it, vi } from 'vitest';
import { Pictures } from '#lib/answers/server/pictures.ts';
import { TooMany } from '#lib/base/turns.ts';
import { PLAIN_PICTURE, PNGS } from '#lib/files/picture/picture-options.ts';
import type { Raster } from '#lib/files/server/raster.ts';
import type { Revision } from '#lib/model/file/revision.ts';
import type { OpenedState } from '#lib/store/store.ts';

const STATE: OpenedState = {
	id: 'a',
	revision: 'e2287696a3de6d5e8f0e5f3c1d2b4a69' as Revision,
	asOf: '2026-11-24T14:09:00Z',
	frozen: false,
	kept: true,
	behind: null
};
const wanted = (query = '') => ({
	png: PNGS['timeline.png'],
	page: `http://x.example/datasets/a${query}`,
	options: PLAIN_PICTURE
});
const drawn = () =>
	Promise.resolve({
		name: 'a-timeline.svg',
		type: 'image/svg+xml',
		body: new TextEncoder().encode('<svg/>')
	});
const rastered: Raster = () => ({ png: new Uint8Array(100) });

it('makes a picture once for its state, address and options', async () => {
	const raster = vi.fn(rastered);
	const pictures = new Pictures(10_000, raster);
	const first = await pictures.picture(STATE, wanted(), drawn);
	expect(first).toMatchObject({ name: 'a-timeline.png', type: 'image/png' });
	expect(await pictures.picture({ ...STATE }, wanted(), drawn)).toBe(first);
	expect(raster).toHaveBeenCalledTimes(1);
	await pictures.picture(STATE, wanted('?actor=a1'), drawn);
	await pictures.picture(STATE, { ...wanted(), options: { ...PLAIN_PICTURE, width: 800 } }, drawn);
	await pictures.picture({ ...STATE, asOf: '2026-11-25T14:09:00Z' }, wanted(), drawn);
	expect(raster).toHaveBeenCalledTimes(4);
});

it('keeps no more bytes than it may', async () => {
	const raster = vi.fn(rastered);
	const pictures = new Pictures(1500, raster);
	for (const query of ['?a', '?b', '?c', '?a']) await pictures.picture(STATE, wanted(query), drawn);
	expect(raster).toHaveBeenCalledTimes(4);
});

it('makes two of sixty at once, has twenty wait, and refuses the rest', async () => {
	let atOnce = 0;
	let most = 0;
	const pictures = new Pictures(100_000, async (picture) => {
		most = Math.max(most, ++atOnce);
		await new Promise((resolve) => setTimeout(resolve, 1));
		atOnce--;
		return rastered(picture);
	});
	const made = await Promise.allSettled(
		Array.from({ length: 60 }, (_, at) => pictures.picture(STATE, wanted(`?q=${at}`), drawn))
	);
	expect(most).toBe(2);
	const refused = made.filter((one) => one.status === 'rejected');
	expect(refused).toHaveLength(38);
	for (const { reason } of refused) expect(reason).toBeInstanceOf(TooMany);
});

it('draws nothing for who has left while it waited', async () => {
	const ends: (() => void)[] = [];
	const held = new Promise<void>((resolve) => ends.push(resolve));
	const pictures = new Pictures(100_000, async (picture) => {
		await held;
		return rastered(picture);
	});
	const running = ['?1', '?2'].map((query) => pictures.picture(STATE, wanted(query), drawn));
	const leaving = new AbortController();
	const draw = vi.fn(drawn);
	const left = pictures.picture(STATE, wanted('?3'), draw, leaving.signal);
	leaving.abort();
	await expect(left).rejects.toThrow();
	ends[0]!();
	await Promise.all(running);
	expect(draw).not.toHaveBeenCalled();
});

it('draws again with a note where the picture lacks characters', async () => {
	const notes: (readonly string[])[] = [];
	const pictures = new Pictures(100_000, ({ noted }) =>
		noted ? { png: new Uint8Array(1) } : { lacking: 'It lacks some.' }
	);
	await pictures.picture(STATE, wanted(), (_, options) => {
		notes.push(options.notes);
		return drawn();
	});
	expect(notes).toEqual([[], ['It lacks some.']]);
});
