import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import { linkCodeOf } from '#lib/study/link-code.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import Chart from '#lib/timeline/Chart.svelte';
import type { Hit } from '#lib/timeline/layout/hit.ts';
import type { PriorityId } from '#lib/model/ids.ts';
import { TimelineView } from '#lib/timeline/view/view.svelte.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import '../../src/app.css';

const START = Date.UTC(2023, 0, 1);
const LOOK = linkCodeOf('accepted', 'supports');

beforeEach(() => page.viewport(1000, 700));

const ROWS = 8;

/** A chart of statements so many days after the first, on the priorities in turn, all of one actor. */
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
			id: String(row) as PriorityId,
			number: String(row + 1),
			title: 'A priority',
			depth: 0,
			unreviewed: false
		})),
		adoptions: [],
		eras: [],
		colours: [0],
		names: [['The North']],
		initials: ['T'],
		hasReferences: false,
		window,
		height: undefined,
		chosen: null,
		highlighted: null,
		messages: ENGLISH,
		captionOf: (statement) => ({ title: `Statement ${statement}`, subtitle: '' }),
		referencesOf: () => [],
		anchorOf: (statement) => START + days[statement]! * millisecondsInDay
	});
	const heard = {
		onwindow: vi.fn((_: Span | null) => Promise.resolve()),
		onopen: vi.fn((_: Hit) => undefined),
		onopenstatement: vi.fn((_: number) => undefined),
		onpriority: vi.fn((_: number) => undefined),
		onclose: vi.fn(() => undefined)
	};
	const sentenceOf = (statement: number) => `Statement ${statement}.`;
	const cardSource = {
		aboutOf: (statement: number) => `About ${statement}.`,
		quoteOf: () => 'words'
	};
	const screen = await render(Chart, { view, label: 'A chart', sentenceOf, cardSource, ...heard });
	return { view, heard, screen };
}

/** The plumb lines that are drawn: there are some only where each statement has a line of its own. */
function plumbsOf({ scene }: TimelineView) {
	if (scene.level !== 'lines') throw new Error(`Drawn as ${scene.level}`);
	return scene.plumbs;
}

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

it.each([24, 60])(
	'names all of %i rows in SVG, where a browser’s own search finds them',
	async (rows) => {
		const { screen } = await chartOf([0, 40], null, rows);
		expect(screen.container.querySelectorAll('g.row')).toHaveLength(rows);
		expect(screen.container.querySelector('canvas')).toBeNull();
	}
);

it('underlines the name that is pointed at', async () => {
	const { view, screen } = await chartOf([0, 40], null, 30);
	const underlined = () => [
		...screen.container.querySelectorAll('text[text-decoration="underline"]')
	];
	expect(underlined()).toEqual([]);
	await userEvent.hover(screen.container.querySelector('.area')!, { position: { x: 40, y: 40 } });
	expect(view.pointedRow).not.toBeNull();
	await vi.waitFor(() => {
		expect(underlined()).toHaveLength(1);
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
	const { view, heard, screen } = await chartOf([0, 40, 80]);
	const reach = screen.container.querySelector('.reach')!;
	const { x } = plumbsOf(view)[1]!;
	await userEvent.click(reach, { position: { x: Math.round(x), y: view.frame.heads } });
	expect(heard.onopen).toHaveBeenCalledWith({ kind: 'statement', statement: 1, row: null });
	await page.getByRole('application').click({ position: { x: 2, y: 2 } });
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}{Escape}');
	expect(heard.onopenstatement).toHaveBeenCalledWith(1);
	expect(heard.onclose).toHaveBeenCalled();
});

it('opens a mark that stands on its very edge, taken hold of on either side of it', async () => {
	const window = { start: START, end: START + 40 * millisecondsInDay + 1 };
	const { view, heard, screen } = await chartOf([0, 40, 80], window);
	await vi.waitFor(() => {
		expect(plumbsOf(view).at(-1)!.x).toBeCloseTo(view.frame.plot);
	});
	const reach = screen.container.querySelector('.reach')!;
	for (const x of [view.frame.plot - 5, view.frame.plot + 5]) {
		await userEvent.click(reach, { position: { x, y: view.frame.heads } });
	}
	const hit = { kind: 'statement', statement: 1, row: null };
	expect(heard.onopen.mock.calls).toEqual([[hit], [hit]]);
});

it('asks for a priority when its name is pressed', async () => {
	const { view, heard, screen } = await chartOf([0]);
	const names = screen.container.querySelector('.area')!;
	await userEvent.click(names, { position: { x: 20, y: 1.5 * view.frame.rowHeight } });
	expect(heard.onpriority).toHaveBeenCalledWith(1);
});

it('shows a card beside what is pointed at, once it was for a while, and takes it away with the pointer', async () => {
	const { view, screen } = await chartOf([0, 40, 80]);
	const reach = screen.container.querySelector('.reach')!;
	const card = () => screen.container.querySelector<HTMLElement>('.card');
	const { x } = plumbsOf(view)[1]!;
	const pointed = performance.now();
	await userEvent.hover(reach, { position: { x: Math.round(x), y: view.frame.heads } });
	await vi.waitFor(() => {
		expect(card()).not.toBeNull();
	});
	expect(performance.now() - pointed).toBeGreaterThanOrEqual(120);
	expect(card()!.innerText.split(/\n+/)).toEqual(['Statement 1', 'About 1.', '“words”']);
	await userEvent.hover(reach, { position: { x: Math.round(x) + 60, y: view.frame.heads } });
	expect(card()).toBeNull();
});

it('shows the card of the statement that keys walk to, and none once the chart has lost them', async () => {
	const { screen } = await chartOf([0, 40, 80]);
	screen.container.querySelector<HTMLElement>('[role=application]')!.focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	const card = () => screen.container.querySelector<HTMLElement>('.card');
	await vi.waitFor(() => {
		expect(card()?.innerText).toContain('Statement 1');
	});
	await userEvent.tab();
	expect(card()).toBeNull();
});
