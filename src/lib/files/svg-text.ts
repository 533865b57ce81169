/** What Svelte rendered, as the text of an SVG file: its marks for hydration mean nothing there. */
export const svgText = (rendered: string): string =>
	`${rendered.replaceAll(/<!--(?:(?!<!--|-->).)*-->/gs, '').trim()}\n`;
