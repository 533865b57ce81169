import { isShortcut } from '../../base/is-shortcut.ts';

/** The first element of an embed’s page, until its script has come. */
export interface Asleep extends HTMLElement {
	/**
	 * Lets a script draw the chart that moves, in place of the still one: puts the keyboard back to where
	 * it was, and does what the reader tapped and pressed in the meantime.
	 */
	wake(draw: () => void): void;
	/** No script will come: a link that waits is followed, in the place of this page. */
	giveUp(): void;
}

/** What a reader did while nothing could answer. */
type Missed =
	| { readonly kind: 'link'; readonly at: number }
	| { readonly kind: 'point'; readonly x: number; readonly y: number }
	| { readonly kind: 'key'; readonly key: string; readonly shiftKey: boolean };

/** The keys that the chart answers to. */
const KEYS = /^(Arrow.+|Home|End|Enter|Escape|[-+=0])$/;

/**
 * Keeps what a reader does with the links and the chart of an embed until its script has come. A link
 * followed meanwhile would load the frame again, and Back would then undo that, not the article.
 * @param chart what takes the keyboard until then
 * @param onmissed something was done: the script is needed now
 */
export function asleep(root: HTMLElement, chart: HTMLElement, onmissed: () => void): Asleep {
	const missed: Missed[] = [];
	const links = () => [...root.querySelectorAll('a')];
	const listening = new AbortController();
	const listen = { capture: true, signal: listening.signal };

	function keep(event: Event, one: Missed): void {
		event.preventDefault();
		missed.push(one);
		onmissed();
	}

	root.addEventListener(
		'click',
		(event) => {
			const { target, clientX, clientY, button } = event;
			if (button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const link = (target as Element).closest('a');
			const { left, top } = chart.getBoundingClientRect();
			if (!link) {
				const point = { x: clientX - left, y: clientY - top } as const;
				if (chart.contains(target as Element)) keep(event, { kind: 'point', ...point });
			} else if (!link.target) {
				keep(event, { kind: 'link', at: links().indexOf(link) });
			}
		},
		listen
	);
	root.addEventListener(
		'keydown',
		(event) => {
			const { target, key, shiftKey } = event;
			if (target !== chart || isShortcut(event) || !KEYS.test(key)) return;
			keep(event, { kind: 'key', key, shiftKey });
		},
		listen
	);

	return Object.assign(root, {
		wake(draw: () => void): void {
			const focused = document.activeElement;
			const index = links().indexOf(focused as HTMLAnchorElement);
			listening.abort();
			draw();
			const application = root.querySelector<HTMLElement>('[role=application]');
			const now = focused === chart ? application : links()[index];
			if (now !== focused) now?.focus({ preventScroll: true });
			for (const one of missed.splice(0)) repeat(one, root, links());
		},
		giveUp(): void {
			listening.abort();
			const link = missed.filter((one) => one.kind === 'link').pop();
			if (link) location.replace(links()[link.at]!.href);
		}
	});
}

/** Does again what was missed, where the same thing stands now. */
function repeat(missed: Missed, root: HTMLElement, links: readonly HTMLAnchorElement[]): void {
	const how = { bubbles: true, cancelable: true };
	if (missed.kind === 'link') {
		links[missed.at]?.click();
	} else if (missed.kind === 'key') {
		const { key, shiftKey } = missed;
		root
			.querySelector('[role=application]')
			?.dispatchEvent(new KeyboardEvent('keydown', { ...how, key, shiftKey }));
	} else {
		const { left, top } = root.querySelector('[data-part=chart]')!.getBoundingClientRect();
		const [clientX, clientY] = [left + missed.x, top + missed.y];
		document
			.elementFromPoint(clientX, clientY)
			?.dispatchEvent(new MouseEvent('click', { ...how, clientX, clientY }));
	}
}
