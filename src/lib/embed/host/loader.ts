import { heightIn, isHello, MESSAGE_VERSION, type Hello } from './message.ts';

/**
 * The host’s end, which an article loads beside its frames: keeps each embed of the place that this
 * script came from as tall as it says it is. Without names of its own, so that it may be loaded twice.
 */
const script = document.currentScript as HTMLScriptElement;
const home = new URL('.', script.src).href;

const frames = (): HTMLIFrameElement[] =>
	[...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home));

addEventListener('message', ({ source, origin, data }) => {
	const height = heightIn(data);
	if (height === null && !isHello(data)) return;
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (!frame || (origin !== new URL(home).origin && !isSandboxed(frame, origin))) return;
	if (height === null) greet(frame);
	else frame.style.height = `${height + edgesOf(frame)}px`;
});

/** In a sandbox a page has no origin; that it is the frame’s own window was found out before. */
const isSandboxed = (frame: HTMLIFrameElement, origin: string): boolean =>
	origin === 'null' && frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');

/** px of borders and padding that the host’s styles count as part of the height. */
function edgesOf(frame: HTMLIFrameElement): number {
	const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
	if (boxSizing !== 'border-box') return 0;
	const borders = frame.offsetHeight - frame.clientHeight;
	return borders + parseFloat(paddingTop) + parseFloat(paddingBottom);
}

function greet(frame: HTMLIFrameElement): void {
	const hello: Hello = { plumbline: MESSAGE_VERSION, kind: 'hello' };
	frame.contentWindow?.postMessage(hello, '*');
}

frames().forEach(greet);
