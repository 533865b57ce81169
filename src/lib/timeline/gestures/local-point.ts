/**
 * Where a pointer is, in an element's own px from its top left corner: also where a parent is scaled or
 * zoomed, so that a px of the element is more or less than one of the screen.
 */
export function localPoint(
	{ clientX, clientY }: { readonly clientX: number; readonly clientY: number },
	element: HTMLElement
): { x: number; y: number } {
	const { left, top, width, height } = element.getBoundingClientRect();
	return {
		x: (clientX - left) / scale(width, element.offsetWidth),
		y: (clientY - top) / scale(height, element.offsetHeight)
	};
}

/** px of the screen to an own px; what an element has of its own is rounded to whole ones. */
const scale = (onScreen: number, own: number): number =>
	own === 0 || Math.abs(onScreen - own) < 1 ? 1 : onScreen / own;
