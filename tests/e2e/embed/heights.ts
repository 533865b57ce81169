import type { Frame, Page } from 'playwright-core';
import { rest } from '../rest.ts';

/** A height, and since when: ms since the epoch, by the clock that all frames share. */
interface Height {
	readonly at: number;
	readonly height: number;
}

/** What an embed's frame and what is in it did while a test looked on. */
interface Heights {
	/** px between the frame and what is in it, in the end. */
	readonly apart: number;
	/** The longest time for which they were more than 2 px apart, ms. */
	readonly longest: number;
	readonly content: number;
}

type Watched = typeof globalThis & { heightsOf: Record<string, Height[]> };

const NEAR = 2; // px
const REST = 400; // ms without a change, after which a page has come to rest

/**
 * Keeps every height that a frame of the page takes, and every one of what is in it, from the first on.
 * Both are noted where they take effect, so that the pace of the test is not part of what it measures.
 */
export async function watchHeights(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const heightsOf: Record<string, Height[]> = {};
		Object.defineProperty(window, 'heightsOf', { value: heightsOf });
		const watching = new ResizeObserver((changes) => {
			const at = performance.timeOrigin + performance.now();
			for (const { target, contentRect } of changes) {
				(heightsOf[target.id] ??= []).push({ at, height: contentRect.height });
			}
		});
		const watch = () => {
			if (window.parent === window) {
				for (const frame of document.querySelectorAll('iframe')) watching.observe(frame);
			} else {
				watching.observe(document.body);
			}
		};
		addEventListener('DOMContentLoaded', () => {
			watch();
			if (window.parent === window) {
				new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
			}
		});
	});
}

/** Waits until an embed and its frame have come to rest, and tells how they kept together since they began, or since the last time. */
export async function heightsAtRest(page: Page, embed: Frame, id = 'a'): Promise<Heights> {
	const begun = Date.now();
	for (;;) {
		const [frames, contents] = [await heightsIn(page.mainFrame(), id), await heightsIn(embed, '')];
		const [frame, content] = [frames.at(-1), contents.at(-1)];
		if (frame && content) {
			const apart = Math.abs(frame.height - content.height);
			const quiet = Date.now() - Math.max(frame.at, content.at, begun);
			if (quiet > REST && (apart <= NEAR || Date.now() - begun > 3000)) {
				await forget(page.mainFrame(), id);
				await forget(embed, '');
				return { apart, longest: longestApart(frames, contents), content: content.height };
			}
		}
		if (Date.now() - begun > 10_000) throw new Error('The embed took no height.');
		await rest(page, 50);
	}
}

const heightsIn = (frame: Frame, id: string): Promise<Height[]> =>
	frame.evaluate((id) => (window as unknown as Watched).heightsOf[id] ?? [], id);

/** Keeps only the last height: how it is until the next change. */
const forget = (frame: Frame, id: string): Promise<void> =>
	frame.evaluate((id) => {
		const heights = (window as unknown as Watched).heightsOf[id];
		heights?.splice(0, heights.length - 1);
	}, id);

function longestApart(frames: readonly Height[], contents: readonly Height[]): number {
	const begun = Math.max(frames[0]!.at, contents[0]!.at);
	const heightAt = (heights: readonly Height[], at: number) =>
		heights.findLast((one) => one.at <= at)!.height;
	const times = [...frames, ...contents].map(({ at }) => at).filter((at) => at >= begun);
	let since: number | null = null;
	let longest = 0;
	for (const at of times.toSorted((a, b) => a - b)) {
		if (since !== null) longest = Math.max(longest, at - since);
		const near = Math.abs(heightAt(frames, at) - heightAt(contents, at)) <= NEAR;
		since = near ? null : (since ?? at);
	}
	return since === null ? longest : Infinity;
}
