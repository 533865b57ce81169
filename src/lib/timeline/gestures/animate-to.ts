import type { Span } from '../../dates/span.ts';

const LENGTH = 220; // ms

/**
 * Moves a window softly from one place to another, or at once where the reader wants less motion. A
 * point that stands still at both ends stands still between them.
 * @returns stops it where it is
 */
export function animateTo(
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
