import { escaped } from '../document.ts';

/** A start tag as HTML: `<a href="/x">`. An attribute that is null is left out, and one that is true has no value. */
export function tag(
	name: string,
	attributes: Readonly<Record<string, string | number | true | null>>
): string {
	const written = Object.entries(attributes).map(([attribute, value]) => {
		if (value === null) return '';
		return value === true ? ` ${attribute}` : ` ${attribute}="${escaped(String(value))}"`;
	});
	return `<${name}${written.join('')}>`;
}

/** What a frame without a script of its host may do: nothing that reaches it, nor knows its readers. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
