import { pointer, select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../dates/span.ts';
import { animateTo } from './animate-to.ts';
import { passVerticalSwipes } from './pass-vertical-swipes.ts';
import { clampWindow, NARROWEST, zoomed } from '../time/window.ts';

/** What the gestures need to know, asked again at each of them. */
export interface Zooming {
	window(): Span;
	/** What cannot be left. */
	panExtent(): Span;
	/** The window moves. */
	onmove(window: Span): void;
	/** The window came to rest. */
	onsettle(window: Span): void;
	/** A plain wheel turned over the chart, which belongs to the page. */
	onplainwheel(): void;
}

type Zoomed = HTMLElement & { __zoom: ZoomTransform };

/**
 * The one file that knows d3-zoom: drag, Ctrl-wheel, pinch and double click on an element that has the
 * size of the plot; `animateTo` moves the window softly, or at once where the reader wants less motion.
 */
export function zoomable(zooming: Zooming): {
	attach: Attachment<HTMLElement>;
	animateTo(to: Span): void;
} {
	let plot: Zoomed | null = null;
	let resting = true;
	let stopAnimation = () => {};
	let isOfSwipe = () => false;

	/** px of the screen, as d3 measures where the pointer is: where a parent is scaled or zoomed, not its own. */
	const width = () => plot?.getBoundingClientRect().width ?? 1;
	const transformOf = ({ start, end }: Span): ZoomTransform => {
		const panExtent = zooming.panExtent();
		const k = (panExtent.end - panExtent.start) / (end - start);
		const x = ((start - panExtent.start) / (panExtent.end - panExtent.start)) * width() * k;
		return zoomIdentity.translate(-x, 0).scale(k);
	};
	const windowOf = ({ k, x }: ZoomTransform): Span => {
		const panExtent = zooming.panExtent();
		const length = (panExtent.end - panExtent.start) / k;
		const start = panExtent.start + (-x / k / width()) * (panExtent.end - panExtent.start);
		return { start, end: start + length };
	};
	const behaviour = zoom<HTMLElement, unknown>()
		.filter((event: MouseEvent) => {
			if (event.type === 'wheel' && !event.ctrlKey && !event.metaKey) {
				zooming.onplainwheel();
				return false;
			}
			if (event.type !== 'wheel' && (event.ctrlKey || event.button)) return false;
			prepare();
			return true;
		})
		.wheelDelta(wheelDelta)
		.clickDistance(4)
		.extent(() => [
			[0, 0],
			[width(), 1]
		])
		.on('start', () => {
			stopAnimation();
			resting = false;
		})
		.on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
			zooming.onmove(windowOf(transform));
		})
		.on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
			resting = true;
			zooming.onsettle(windowOf(transform));
		});

	/** Limits and place, as they are now: both may have changed since the last gesture. */
	function prepare(): void {
		const panExtent = zooming.panExtent();
		behaviour.scaleExtent([1, (panExtent.end - panExtent.start) / NARROWEST]).translateExtent([
			[0, -Infinity],
			[width(), Infinity]
		]);
		if (plot && resting) plot.__zoom = transformOf(zooming.window());
	}

	function startAnimation(to: Span): void {
		stopAnimation();
		stopAnimation = animateTo(zooming.window(), to, zooming.onmove, zooming.onsettle);
	}

	/** Twice as near about the place that was clicked or tapped twice; with Shift half as near. */
	function zoomAt(this: HTMLElement, event: MouseEvent | TouchEvent): void {
		if (event.ctrlKey || ('changedTouches' in event && isOfSwipe())) return;
		const [x] = pointer('changedTouches' in event ? event.changedTouches[0] : event, this);
		const { start, end } = zooming.window();
		const about = start + (x / width()) * (end - start);
		event.preventDefault();
		startAnimation(
			clampWindow(zooming.panExtent(), zoomed({ start, end }, event.shiftKey ? 0.5 : 2, about))
		);
	}

	return {
		attach(element) {
			plot = element as Zoomed;
			isOfSwipe = passVerticalSwipes(element);
			select(element).call(behaviour).on('dblclick.zoom', zoomAt);
			return () => {
				stopAnimation();
				select(element).on('.zoom', null);
				plot = null;
			};
		},
		animateTo: startAnimation
	};
}

const NOTCH = 16; // a wheel's notch has more; a touchpad's pinch comes in steps of less

/** Doublings per event: about 1.15 times for a notch of a wheel, as much for a short pinch. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
	const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
	return -pixels * (Math.abs(pixels) < NOTCH ? 0.02 : 0.002);
}
