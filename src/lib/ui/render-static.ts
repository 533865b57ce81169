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
