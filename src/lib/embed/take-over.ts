import { flushSync, unmount } from 'svelte';

/**
 * Lets a component take the place of what stands in an element. Where it cannot be drawn, as in a browser
 * that lacks something, what stood there stands there again, and the error is passed on.
 */
export function takeOver<Mounted extends Record<string, unknown>>(
	target: Element,
	mount: (target: Element) => Mounted
): Mounted {
	const stood = [...target.childNodes];
	let mounted: Mounted | undefined;
	try {
		target.replaceChildren();
		mounted = mount(target);
		flushSync();
		return mounted;
	} catch (error) {
		if (mounted) void unmount(mounted);
		target.replaceChildren(...stood);
		throw error;
	}
}
