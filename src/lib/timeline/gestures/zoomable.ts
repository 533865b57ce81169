import { type D3ZoomEvent, pointer, select, zoom, zoomIdentity, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../dates/span.ts';
import { CLOSER, WIDER } from '../time/window-steps.ts';
import { clampWindow, NARROWEST, panned } from '../time/window.ts';
import type { Movable } from '../view/moved-window.svelte.ts';

interface Zooming {
	/** What is moved, asked again at each gesture. */
	view(): Movable;
	/** The window came to rest; resolves when the address names it. */
	onwindow(window: Span): Promise<void>;
	/** A plain wheel turned over the chart, which belongs to the page. */
	onplainwheel?(): void;
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

	const move = (window: Span) => {
		zooming.view().moved.move(window);
	};
	const settle = (window: Span) => {
		void zooming.view().moved.settle(window, (to) => zooming.onwindow(to));
	};
	/** px of the screen, as d3 measures where the pointer is: where a parent is scaled or zoomed, not its own. */
	const width = () => plot?.getBoundingClientRect().width ?? 1;
	const transformOf = ({ start, end }: Span): ZoomTransform => {
		const { panExtent } = zooming.view();
		const k = (panExtent.end - panExtent.start) / (end - start);
		const x = ((start - panExtent.start) / (panExtent.end - panExtent.start)) * width() * k;
		return zoomIdentity.translate(-x, 0).scale(k);
	};
	const windowOf = ({ k, x }: ZoomTransform): Span => {
		const { panExtent } = zooming.view();
		const length = (panExtent.end - panExtent.start) / k;
		const start = panExtent.start + (-x / k / width()) * (panExtent.end - panExtent.start);
		return { start, end: start + length };
	};
	const behaviour = zoom<HTMLElement, unknown>()
		.filter((event: MouseEvent) => {
			if (isWheel(event) && !event.ctrlKey && !event.metaKey) {
				if (sidewaysOf(event) === 0) zooming.onplainwheel?.();
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
			move(windowOf(transform));
		})
		.on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
			resting = true;
			settle(windowOf(transform));
		});

	let settling: ReturnType<typeof setTimeout> | undefined;

	/** A wheel that is turned sideways, or with Shift, pans; it has come to rest when it is still for a while. */
	function panBy(event: WheelEvent): void {
		const by = event.ctrlKey || event.metaKey ? 0 : sidewaysOf(event);
		if (by === 0) return;
		event.preventDefault();
		stopAnimation();
		const { window, panExtent } = zooming.view();
		const moved = clampWindow(panExtent, panned(window, by / width()));
		move(moved);
		clearTimeout(settling);
		settling = setTimeout(() => {
			settle(moved);
		}, STILL);
	}

	/** Limits and position, as they are now: both may have changed since the last gesture. */
	function prepare(): void {
		const { panExtent } = zooming.view();
		behaviour.scaleExtent([1, (panExtent.end - panExtent.start) / NARROWEST]).translateExtent([
			[0, -Infinity],
			[width(), Infinity]
		]);
		if (plot && resting) plot.__zoom = transformOf(zooming.view().window);
	}

	function startAnimation(to: Span): void {
		stopAnimation();
		stopAnimation = animateTo(zooming.view().window, to, move, settle);
	}

	/** Twice as near about the point that was clicked or tapped twice; with Shift half as near. */
	function zoomAt(this: HTMLElement, event: MouseEvent | TouchEvent): void {
		if (event.ctrlKey || ('changedTouches' in event && isOfSwipe())) return;
		const [x] = pointer('changedTouches' in event ? event.changedTouches[0] : event, this);
		const { start, end } = zooming.view().window;
		const about = start + (x / width()) * (end - start);
		event.preventDefault();
		startAnimation((event.shiftKey ? WIDER : CLOSER)(zooming.view(), about));
	}

	return {
		attach(element) {
			plot = element as Zoomed;
			isOfSwipe = passVerticalSwipes(element);
			select(element).call(behaviour).on('dblclick.zoom', zoomAt);
			element.addEventListener('wheel', panBy, { passive: false });
			return () => {
				stopAnimation();
				clearTimeout(settling);
				element.removeEventListener('wheel', panBy);
				select(element).on('.zoom', null);
				plot = null;
			};
		},
		animateTo: startAnimation
	};
}

const STILL = 160; // ms without a turn of the wheel, after which it rests

const isWheel = (event: Event): event is WheelEvent => event.type === 'wheel';

/** px that a wheel is turned sideways: more than up or down, or with Shift, for wheels that turn one way only. */
function sidewaysOf({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): number {
	const by = shiftKey ? deltaX || deltaY : Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0;
	return by * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
}

const NOTCH = 16; // a wheel's notch has more; a touchpad's pinch comes in steps of less

/** Doublings per event: about 1.15 times for a notch of a wheel, as much for a short pinch. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
	const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode ? 400 : 1);
	return -pixels * (Math.abs(pixels) < NOTCH ? 0.02 : 0.002);
}

const LENGTH = 220; // ms

/**
 * Moves a window softly from one span to another, or at once where the reader wants less motion. A
 * point that stands still at both ends stands still between them.
 * @returns stops it where it is
 */
function animateTo(
	from: Span,
	to: Span,
	onmove: (window: Span) => void,
	onend: (window: Span) => void
): () => void {
	let frame = 0;
	let begun: number | null = null;
	const step = (now: number) => {
		begun ??= now;
		const time = Math.min((now - begun) / LENGTH, 1);
		if (time === 1) {
			onmove(to);
			onend(to);
			return;
		}
		const share = time * time * (3 - 2 * time);
		onmove({
			start: from.start + (to.start - from.start) * share,
			end: from.end + (to.end - from.end) * share
		});
		frame = requestAnimationFrame(step);
	};
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
		onmove(to);
		onend(to);
	} else {
		frame = requestAnimationFrame(step);
	}
	return () => {
		cancelAnimationFrame(frame);
	};
}

/**
 * Leaves a finger that goes up or down to the page: what listens on the element later than this hears
 * nothing of its moves, and so cannot keep them from the page, as d3-zoom does with every move.
 * @returns whether the last touch, or the one before it, was such a swipe. What heard no move of it takes it for a
 * tap, and two in a row for a double tap.
 */
function passVerticalSwipes(element: HTMLElement): () => boolean {
	let begun: Touch;
	let swiping: boolean | null = null;
	let before: boolean | null = null;

	element.addEventListener('touchstart', ({ touches }) => {
		begun = touches[0]!;
		before = swiping;
		swiping = touches[1] ? false : null;
	});
	element.addEventListener('touchmove', (event) => {
		const { clientX, clientY } = event.touches[0]!;
		const across = Math.abs(clientX - begun.clientX);
		const down = Math.abs(clientY - begun.clientY);
		if (across !== down) swiping ??= down > across;
		if (swiping) event.stopImmediatePropagation();
	});
	return () => swiping === true || before === true;
}
