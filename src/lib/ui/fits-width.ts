/**
 * Marks a region with `data-fits` for as long as the first thing in it has room in its width: measured, since no
 * number of columns tells how wide their words make them.
 */
export function fitsWidth(region: HTMLElement): () => void {
	const content = region.firstElementChild as HTMLElement;
	const observer = new ResizeObserver(() => {
		region.toggleAttribute('data-fits', content.offsetWidth <= region.offsetWidth);
	});
	for (const one of [region, content]) observer.observe(one);
	return () => {
		observer.disconnect();
	};
}
