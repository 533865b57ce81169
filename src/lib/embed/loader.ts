import { MESSAGE_VERSION, messageIn, type HostMessage } from './message.ts';

/**
 * The host’s end, which an article loads beside its frames: keeps each embed of the place that this
 * script came from as tall as it says it is. Without names of its own, so that it may be loaded twice.
 */
const script = document.currentScript as HTMLScriptElement;
const home = new URL('.', script.src).href;

const frames = (): HTMLIFrameElement[] =>
	[...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home));

addEventListener('message', ({ source, origin, data }) => {
	const message = messageIn(data);
	if (message?.kind !== 'height') return;
	const frame = frames().find(({ contentWindow }) => contentWindow === source);
	if (!frame || (origin !== new URL(home).origin && !isSandboxed(frame, origin))) return;
	frame.style.height = `${message.height}px`;
	greet(frame);
});

/** In a sandbox a page has no origin; that it is the frame’s own window was found out before. */
const isSandboxed = (frame: HTMLIFrameElement, origin: string): boolean =>
	origin === 'null' && frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');

const greeted = new WeakSet<HTMLIFrameElement>();

function greet(frame: HTMLIFrameElement): void {
	if (greeted.has(frame)) return;
	greeted.add(frame);
	const hello: HostMessage = { plumbline: MESSAGE_VERSION, kind: 'hello' };
	frame.contentWindow?.postMessage(hello, '*');
}

for (const frame of frames()) {
	const hello: HostMessage = { plumbline: MESSAGE_VERSION, kind: 'hello' };
	frame.contentWindow?.postMessage(hello, '*');
}
