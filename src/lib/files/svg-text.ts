import { xmlCharacters } from '../base/xml-characters.ts';

/**
 * What Svelte rendered, as the text of an SVG file. Its marks for hydration mean nothing there, and XML
 * is stricter than the HTML that Svelte writes: some characters it cannot hold, and `]]>` is no text.
 */
export const svgText = (rendered: string): string =>
	`${xmlCharacters(rendered.replaceAll(/<!--(?:(?!<!--|-->).)*-->/gs, '').trim()).replaceAll(']]>', ']]&gt;')}
`;
