import { isHello, MESSAGE_VERSION, type Message } from './message.ts';

/**
 * The embed’s end of the messages about its height: tells its host now, when asked, and after each
 * change; also in the words of AMP, whose hosts know no others. To a host that listens it leaves the
 * scrolling, since a scroll bar that comes and goes would change the width, and so the height.
 */
export function tellHeight(of: HTMLElement): void {
	const host = window.parent;
	if (host === window) return;
	// What is said is no secret, and who embeds this is not known.
	const say = (message: Message | AmpSize) => host.postMessage(message, '*');
	let told = 0;
	const tell = () => {
		const height = Math.ceil(of.getBoundingClientRect().height);
		if (height === 0) return; // in a hidden tab: it has no height until it is shown
		told = height;
		say({ plumbline: MESSAGE_VERSION, kind: 'height', height });
		say({ sentinel: 'amp', type: 'embed-size', height });
	};
	new ResizeObserver(() => {
		if (Math.ceil(of.getBoundingClientRect().height) !== told) tell();
	}).observe(of);
	addEventListener('message', ({ source, data }) => {
		if (source !== host || !isHello(data)) return;
		document.documentElement.style.overflowY = 'hidden';
		tell();
	});
	say({ plumbline: MESSAGE_VERSION, kind: 'hello' });
	tell();
}

/** The same in AMP’s words. */
interface AmpSize {
	readonly sentinel: 'amp';
	readonly type: 'embed-size';
	readonly height: number;
}
