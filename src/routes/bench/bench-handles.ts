import { bisectLeft } from '#lib/base/sequences.ts';
import { rowY } from '#lib/timeline/layout/frame.ts';
import { middleOf, pitchOf, pointOfDot } from '#lib/timeline/layout/stacks.ts';
import type { Span } from '#lib/dates/span.ts';
import type { TimelineView } from '#lib/timeline/view/view.svelte.ts';

interface PageHandles {
	/** Epoch milliseconds of the statement at an index. */
	dateOf(index: number): number;
	setWindow(window: Span): Promise<void>;
	detailText(): string | null;
}

/** What the bench contract wants at `window.__plumbline`. */
export function benchHandles(view: TimelineView, root: HTMLElement, page: PageHandles) {
	const corner = () => {
		const { left, top } = root.querySelector('.chart')!.getBoundingClientRect();
		return { left: left + view.frame.gutter, top };
	};
	return {
		root,
		domain: () => [view.window.start, view.window.end],
		setWindow: (start: number, end: number) => page.setWindow({ start, end }),
		panPoint: () => {
			const { left, top } = corner();
			return { x: left + view.frame.plot / 2, y: top + view.frame.top + 10 };
		},
		pan: { kind: 'drag' },
		zoom: { kind: 'wheel', delta: 56, modifier: 'Control' },
		detail: 'click',
		findItem: () => {
			const mark = itemNear(view, view.frame.plot / 2);
			if (!mark) return null;
			const { left, top } = corner();
			const { x, y, row, statement } = mark;
			const { scale } = view;
			return {
				...{ x: left + x, y: top + y, row, msPerPx: scale.msPerPx },
				date: statement === null ? scale.instant(x) : page.dateOf(statement)
			};
		},
		detailText: () => page.detailText(),
		counted: () => ({ inWindow: inWindow(view), onScreen: onScreen(view) })
	};
}

interface Item {
	readonly x: number;
	readonly y: number;
	readonly row: number;
	/** null where it stands for all that a row has in a unit of time. */
	readonly statement: number | null;
}

/** What is drawn nearest to the middle: a mark of a line, a dot, or the highest row of a column of ridges. */
function itemNear({ scene, frame, source }: TimelineView, middle: number): Item | null {
	const nearest = <Of extends { readonly x: number }>(items: readonly Of[]): Of | undefined =>
		[...items].sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))[0];
	if (scene.level === 'lines') {
		const plumb = nearest(scene.plumbs.filter(({ stretch, dots }) => !stretch && dots.length > 0));
		if (!plumb) return null;
		const { row } = plumb.dots[0]!;
		return { x: plumb.x, y: rowY(frame, row), row, statement: plumb.statement };
	}
	const { columns } = scene;
	if (scene.level === 'dots') {
		const { stacks } = scene;
		const pitch = pitchOf(stacks, columns, frame);
		const dots = Array.from(stacks.rows, (row, index) => ({
			...pointOfDot(index, stacks, columns, frame, pitch),
			...{ row, statement: source.lane.statements[stacks.positions[index]!]! }
		}));
		return nearest(dots) ?? null;
	}
	const candidates = Array.from({ length: columns.count }, (_, column) => ({
		...{ column, x: middleOf(column, columns, frame) }
	}));
	const chosen = nearest(candidates.filter(({ column }) => columns.totals[column]! > 0));
	if (!chosen) return null;
	const countIn = (row: number) => columns.counts[row * columns.count + chosen.column]!;
	const rows = Array.from({ length: frame.rows }, (_, row) => row);
	const row = rows.sort((a, b) => countIn(b) - countIn(a))[0]!;
	return { x: chosen.x, y: rowY(frame, row), row, statement: null };
}

/** Counted from the lane, not from what is drawn: what stands in the window, or reaches into it. */
function inWindow({ source: { lane }, window }: TimelineView): number {
	const { anchors, stretches } = lane;
	let count = bisectLeft(anchors, window.end) - bisectLeft(anchors, window.start);
	for (let at = 0; at < stretches.count; at++) {
		const anchor = anchors[stretches.positions[at]!]!;
		const standsOutside = anchor < window.start || anchor >= window.end;
		const reaches =
			stretches.reachStarts[at]! < window.end && stretches.reachEnds[at]! > window.start;
		if (standsOutside && reaches) count++;
	}
	return count;
}

/** What is drawn, added up. */
function onScreen({ scene }: TimelineView): number {
	if (scene.level === 'lines') return scene.plumbs.length;
	return scene.columns.totals.reduce((sum, count) => sum + count, 0);
}
