import { bisectLeft } from '#lib/timeline/time/search-sorted.ts';
import { rowY } from '#lib/timeline/layout/frame.ts';
import type { Span } from '#lib/dates/span.ts';
import type { TimelineView } from '#lib/timeline/view/view.svelte.ts';

interface Given {
	/** Epoch milliseconds of the statement at an index. */
	dateOf(index: number): number;
	setWindow(window: Span): Promise<void>;
	detailText(): string | null;
}

/** What the bench contract wants at `window.__plumbline`. */
export function benchHandles(view: TimelineView, root: HTMLElement, given: Given) {
	const corner = () => {
		const { left, top } = root.querySelector('.chart')!.getBoundingClientRect();
		return { left: left + view.frame.gutter, top };
	};
	return {
		root,
		domain: () => [view.window.start, view.window.end],
		setWindow: (start: number, end: number) => given.setWindow({ start, end }),
		panPoint: () => {
			const { left, top } = corner();
			return { x: left + view.frame.plot / 2, y: top + view.frame.top + 10 };
		},
		pan: { kind: 'drag' },
		zoom: { kind: 'wheel', delta: 56, modifier: 'Control' },
		detail: 'click',
		findItem: () => {
			const { plumbs } = view.scene;
			const middle = view.frame.plot / 2;
			const away = (x: number) => Math.abs(x - middle);
			// One that stands alone says more exactly where a statement is drawn.
			const rank = (count: number, x: number) => (count === 1 ? 0 : view.frame.plot) + away(x);
			const plumb = plumbs
				.filter(({ stretch, dots }) => !stretch && dots.length > 0)
				.sort((a, b) => rank(a.count, a.x) - rank(b.count, b.x))[0];
			if (!plumb) return null;
			const { left, top } = corner();
			const { row } = plumb.dots[0]!;
			return {
				x: left + plumb.x,
				y: top + rowY(view.frame, row),
				date: dateNear(view, view.scale.instant(plumb.x), plumb.times, given),
				row,
				msPerPx: view.scale.msPerPx
			};
		},
		detailText: () => given.detailText(),
		counted: () => ({ inWindow: inWindow(view), onScreen: onScreen(view) })
	};
}

/** The date of the statement that stands nearest to an instant, among those of a mark. */
function dateNear(view: TimelineView, instant: number, times: Span, given: Given): number {
	const { anchors, statements } = view.source.lane;
	const next = bisectLeft(anchors, Math.max(instant, times.start));
	const near = [next - 1, next]
		.filter((at) => at >= 0 && anchors[at]! >= times.start && anchors[at]! <= times.end)
		.map((at) => given.dateOf(statements[at]!));
	return near.sort((a, b) => Math.abs(a - instant) - Math.abs(b - instant))[0] ?? times.start;
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

const onScreen = ({ scene }: TimelineView): number =>
	scene.plumbs.reduce((sum, { count }) => sum + count, 0);
