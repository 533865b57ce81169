/** Gives a shadow root styles: as a sheet, which no policy of a page keeps out, where there are such. */
export function dress(root: ShadowRoot, styles: string): void {
	if ('adoptedStyleSheets' in root) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	} else {
		const style = document.createElement('style');
		style.textContent = styles;
		(root as ShadowRoot).append(style);
	}
}
