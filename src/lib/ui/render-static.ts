import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component as HTML that no script takes over: without the marks that Svelte leaves for one. */
export function renderStatic<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): { head: string; body: string } {
	const { head, body } = render(component as Component, { props });
	return { head: withoutMarks(head), body: withoutMarks(body) };
}

/** What is shown holds no `<` or `>` of its own in a comment: what is read is escaped. */
function withoutMarks(html: string): string {
	const [first = '', ...others] = html.split('<!--');
	return first + others.map((mark) => mark.slice(mark.indexOf('-->') + 3)).join('');
}

/** The page as the server drew it, kept for when its scripts fail. */
interface AsServed {
	/** Puts it into an element; where readers have gone on to another address, asks the server for that. */
	show(into: Element): void;
}

/** By document: where Svelte cannot take over what stands there, it empties the page and begins again. */
const copies = new WeakMap<Document, AsServed>();

/** Keeps a copy of what stands on the page before scripts take it over; null where nothing did. */
export function asServed(selector: string): AsServed | null {
	const before = copies.get(document);
	if (before) return before;
	const copy = document.querySelector(selector)?.cloneNode(true);
	if (!copy) return null;
	const served = copyOf(copy);
	copies.set(document, served);
	return served;
}

function copyOf(copy: Node): AsServed {
	const address = addressNow();
	const [navigation] = performance.getEntriesByType('navigation');
	// Once is enough: a page that fails whenever it is loaded is not loaded for ever.
	const isReloaded = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
	return {
		show(into) {
			// From here on every link asks the server.
			document.body.dataset.sveltekitReload = '';
			if (addressNow() !== address && !isReloaded) location.reload();
			else into.append(...copy.cloneNode(true).childNodes);
		}
	};
}

const addressNow = () => location.pathname + location.search;
