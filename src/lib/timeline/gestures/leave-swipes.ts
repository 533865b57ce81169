/**
 * Leaves a finger that goes up or down to the page: what listens on the element later than this hears
 * nothing of its moves, and so cannot keep them from the page, as d3-zoom does with every move.
 */
export function leaveSwipes(element: HTMLElement): void {
	let begun: Touch;
	let swiping: boolean | null;

	element.addEventListener('touchstart', ({ touches }) => {
		begun = touches[0]!;
		swiping = touches[1] ? false : null;
	});
	element.addEventListener('touchmove', (event) => {
		const { clientX, clientY } = event.touches[0]!;
		const across = Math.abs(clientX - begun.clientX);
		const down = Math.abs(clientY - begun.clientY);
		if (across !== down) swiping ??= down > across;
		if (swiping) event.stopImmediatePropagation();
	});
}
