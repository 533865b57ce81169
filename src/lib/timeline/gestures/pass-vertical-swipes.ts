/**
 * Leaves a finger that goes up or down to the page: what listens on the element later than this hears
 * nothing of its moves, and so cannot keep them from the page, as d3-zoom does with every move.
 * @returns whether the last touch, or the one before it, was such a swipe. What heard no move of it takes it for a
 * tap, and two in a row for a double tap.
 */
export function passVerticalSwipes(element: HTMLElement): () => boolean {
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
