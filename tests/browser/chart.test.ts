import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { LaneBuilder } from '#lib/study/lane-builder.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import Chart from '#lib/timeline/Chart.svelte';
import type { Frame } from '#lib/timeline/layout/frame.ts';
import type { Plumb } from '#lib/timeline/layout/scene.ts';
import { TimelineView } from '#lib/timeline/view/view.svelte.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import '../../src/app.css';

const START = Date.UTC(2023, 0, 1);
const LOOK = linkCodeOf('accepted', 'supports');

beforeEach(() => page.viewport(1000, 700));

const ROWS = 8;

/** A chart of statements so many days after the first, on the priorities in turn. */
async function chartOf(days: readonly number[], window: Span | null = null, rowCount = ROWS) {
	const builder = new LaneBuilder(rowCount);
	days.forEach((day, statement) => {
		builder.addInstant(statement, START + day * millisecondsInDay, 0);
		builder.link(statement % rowCount, LOOK);
	});
	const lane = builder.finish();
	const view = new TimelineView({
		lane,
		whole: lane,
		rows: Array.from({ length: rowCount }, (_, row) => ({
			number: String(row + 1),
			title: 'A priority',
			depth: 0,
			unreviewed: false
		})),
		adoptions: [],
		window,
		height: undefined,
		chosen: null,
		highlighted: null,
		messages: ENGLISH,
		captionOf: (statement) => ({ title: `Statement ${statement}`, subtitle: '' }),
		referencesOf: () => [],
		anchorOf: (statement) => START + days[statement]! * millisecondsInDay
	});
	const told = {
		onwindow: vi.fn((_: Span | null) => Promise.resolve()),
		onopen: vi.fn((_: Plumb) => undefined),
		onopenstatement: vi.fn((_: number) => undefined),
		onpriority: vi.fn((_: number) => undefined),
		onclose: vi.fn(() => undefined)
	};
	const sentenceOf = (statement: number) => `Statement ${statement}.`;
	const screen = await render(Chart, { view, label: 'A chart', sentenceOf, ...told });
	return { view, told, screen };
}

/** Whether a canvas is inked in the height of each row of a frame. */
const inkedRows = (canvas: HTMLCanvasElement, { rows, top, rowHeight }: Frame) =>
	Array.from({ length: rows }, (_, row) => {
		const [y, height] = [top + row * rowHeight, rowHeight].map((px) => px * devicePixelRatio);
		const { data } = canvas.getContext('2d')!.getImageData(0, y!, canvas.width, height!);
		return data.some((value, at) => at % 4 === 3 && value > 0);
	});

it('draws a few statements as SVG, and takes to a canvas when there are many', async () => {
	const few = await chartOf([0, 40, 80]);
	await vi.waitFor(() => {
		expect(few.screen.container.querySelectorAll('.plot > path')).toHaveLength(6);
	});
	const many = await chartOf(Array.from({ length: 4000 }, (_, at) => at * 7.3));
	await vi.waitFor(() => {
		expect(many.screen.container.querySelector('canvas')).not.toBeNull();
	});
	expect(many.screen.container.querySelectorAll('.plot > *')).toHaveLength(0);
	expect(many.view.scene.inWindow).toBe(4000);
});

it('names a few rows in SVG, and many on a canvas, but in SVG on paper', async () => {
	const namesIn = ({ container }: { container: HTMLElement }) =>
		container.querySelectorAll('g.row').length;
	const few = await chartOf([0, 40], null, 24);
	expect(namesIn(few.screen)).toBe(24);
	expect(few.screen.container.querySelector('canvas')).toBeNull();
	const many = await chartOf([0, 40], null, 25);
	await vi.waitFor(() => {
		expect(many.screen.container.querySelector('canvas')).not.toBeNull();
	});
	expect(namesIn(many.screen)).toBe(0);
	const canvas = many.screen.container.querySelector('canvas')!;
	expect(inkedRows(canvas, many.view.frame)).toEqual(Array.from({ length: 25 }, () => true));
	expect(canvas.getBoundingClientRect().width).toBe(many.view.frame.gutter);
	dispatchEvent(new Event('beforeprint'));
	await vi.waitFor(() => {
		expect(namesIn(many.screen)).toBe(25);
	});
	dispatchEvent(new Event('afterprint'));
});

it('underlines the name that is pointed at, on a canvas too', async () => {
	const { view, screen } = await chartOf([0, 40], null, 30);
	const canvas = await vi.waitFor(() => screen.container.querySelector('canvas')!);
	const ink = () => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return data.reduce((sum, value, at) => sum + (at % 4 === 3 ? value : 0), 0);
	};
	const before = ink();
	await userEvent.hover(screen.container.querySelector('.area')!, { position: { x: 40, y: 40 } });
	expect(view.pointedRow).not.toBeNull();
	await vi.waitFor(() => {
		expect(ink()).toBeGreaterThan(before + 255 * 20);
	});
});

it('measures itself, and lays out again when its width changes', async () => {
	const { view, screen } = await chartOf([0, 40]);
	screen.container.style.width = '700px';
	await vi.waitFor(() => {
		expect(view.frame.width).toBe(700);
	});
	screen.container.style.width = '500px';
	await vi.waitFor(() => {
		expect(screen.container.querySelector('svg')!.getAttribute('width')).toBe('500px');
	});
});

it('tells what was opened, by pointer and by key', async () => {
	const { view, told, screen } = await chartOf([0, 40, 80]);
	const reach = screen.container.querySelector('.reach')!;
	const { x } = view.scene.plumbs[1]!;
	await userEvent.click(reach, { position: { x: Math.round(x), y: view.frame.heads } });
	expect(told.onopen.mock.calls[0]![0].sole).toBe(1);
	await page.getByRole('application').click({ position: { x: 2, y: 2 } });
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}{Escape}');
	expect(told.onopenstatement).toHaveBeenCalledWith(1);
	expect(told.onclose).toHaveBeenCalled();
});

it('opens a mark that stands on its very edge, taken hold of on either side of it', async () => {
	const window = { start: START, end: START + 40 * millisecondsInDay + 1 };
	const { view, told, screen } = await chartOf([0, 40, 80], window);
	await vi.waitFor(() => {
		expect(view.scene.plumbs.at(-1)!.x).toBeCloseTo(view.frame.plot);
	});
	const reach = screen.container.querySelector('.reach')!;
	for (const x of [view.frame.plot - 5, view.frame.plot + 5]) {
		await userEvent.click(reach, { position: { x, y: view.frame.heads } });
	}
	expect(told.onopen.mock.calls.map(([plumb]) => plumb.sole)).toEqual([1, 1]);
});

it('asks for a priority when its name is pressed', async () => {
	const { view, told, screen } = await chartOf([0]);
	const names = screen.container.querySelector('.area')!;
	await userEvent.click(names, { position: { x: 20, y: 1.5 * view.frame.rowHeight } });
	expect(told.onpriority).toHaveBeenCalledWith(1);
});
