import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import Bench from '../../src/routes/bench/Bench.svelte';
import type { benchHandles } from '../../src/routes/bench/bench-handles.ts';
import '../../src/app.css';

const handles = () =>
	(globalThis as { __plumbline?: ReturnType<typeof benchHandles> }).__plumbline!;

it.each([200, 20_000])(
	'the page that the bench measures draws %s statements, and opens what is clicked',
	async (n) => {
		await render(Bench, { params: new URLSearchParams({ n: String(n), p: '6' }) });
		await expect
			.poll(() => performance.getEntriesByName('bench:painted').length)
			.toBeGreaterThan(0);
		performance.clearMarks();
		const { inWindow, onScreen } = handles().counted();
		expect(onScreen).toBe(inWindow);
		expect(onScreen).toBeGreaterThan(0);
		const item = handles().findItem()!;
		const chart = document.querySelector('[role=application]')!;
		const { left, top } = chart.getBoundingClientRect();
		await userEvent.click(chart, { position: { x: item.x - left, y: item.y - top } });
		await expect.poll(() => handles().detailText()).toMatch(/S\d+: /);
	}
);
