import { isHello, MESSAGE_VERSION, type Message } from './message.ts';

/**
 * The embed’s end of the messages about its height: tells its host now, when asked, and after each
 * change; also in the words of AMP, whose hosts know no others. To a host that listens it leaves the
 * scrolling, since a scroll bar that comes and goes would change the width, and so the height.
 */
export function reportHeight(of: HTMLElement): void {
	const host = window.parent;
	if (host === window) return;
	// What is said is not a secret, and who embeds this is not known.
	const say = (message: Message | AmpSize) => host.postMessage(message, '*');
	let reported = 0;
	const tell = (isAnswer: boolean) => {
		const height = Math.ceil(neededBy(of));
		// In a hidden tab it has no height until it is shown.
		if (height === 0 || (height === reported && !isAnswer)) return;
		reported = height;
		say({ plumbline: MESSAGE_VERSION, kind: 'height', height });
		say({ sentinel: 'amp', type: 'embed-size', height });
	};
	const changes = new ResizeObserver(() => tell(false));
	const watch = () => {
		changes.disconnect();
		for (const one of [of, ...restsIn(of)]) changes.observe(one);
	};
	watch();
	// A script that draws all again makes them again.
	new MutationObserver(watch).observe(of, { childList: true });
	addEventListener('message', ({ source, data }) => {
		if (source !== host || !isHello(data)) return;
		document.documentElement.style.overflowY = 'hidden';
		tell(true);
	});
	say({ plumbline: MESSAGE_VERSION, kind: 'hello' });
	tell(false);
}

/** px that an embed needs: it fills a frame that is taller with air between its parts. */
const neededBy = (of: HTMLElement): number =>
	restsIn(of).reduce((sum, rest) => sum - heightOf(rest), heightOf(of));

const restsIn = (of: HTMLElement): HTMLElement[] => [
	...of.querySelectorAll<HTMLElement>('[data-part="rest"]')
];

const heightOf = (one: HTMLElement): number => one.getBoundingClientRect().height;

/** The same in AMP’s words. */
interface AmpSize {
	readonly sentinel: 'amp';
	readonly type: 'embed-size';
	readonly height: number;
}
