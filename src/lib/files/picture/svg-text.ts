import type { Component } from 'svelte';
import { renderStatic } from '../../ui/render-static.ts';
import { xmlCharacters } from '../../base/xml-characters.ts';

/**
 * A component as the text of an SVG file. XML is stricter than the HTML that Svelte writes: some characters it
 * cannot hold, and `]]>` is not text.
 */
export function svgText<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const rendered = renderStatic(component, props).body.trim();
	return `${xmlCharacters(rendered).replaceAll(']]>', ']]&gt;')}\n`;
}
