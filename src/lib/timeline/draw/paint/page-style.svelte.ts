import { resolvedTheme, type Theme } from '../theme.ts';

/** What a canvas needs to know of the page that it is on, which SVG knows by itself. */
export interface PageStyle {
	/** Pixels of the screen to a CSS pixel: more when the reader zooms in, or has larger type. */
	readonly resolution: number;
	/** Whether its colours are forced by the reader, which SVG takes, and a canvas does not. */
	readonly isForced: boolean;
	/** Asks for the resolution again: the page tells nobody that an element is zoomed. */
	measure(): void;
	readonly look: { readonly theme: Theme; readonly fontFamily: string };
}

/** What changes the colours of a page while it is shown. */
const FORCED = '(forced-colors: active)';
const COLOURS = ['(prefers-color-scheme: dark)', FORCED];

/**
 * The page's style at an element, which may have its own, as in a shadow root; followed through its changes
 * as long as the component lasts that asks.
 */
export function pageStyle(at: () => HTMLElement): PageStyle {
	let resolution = $state.raw(1);
	let isForced = $state.raw(false);
	let scheme = $state.raw(0); // counts the changes of the colours: each asks for them again
	const look = $derived({
		scheme,
		theme: resolvedTheme(at()),
		fontFamily: getComputedStyle(at()).fontFamily
	});

	function measure(): void {
		const { currentCSSZoom } = at() as Partial<HTMLElement>; // older browsers do not tell
		resolution = devicePixelRatio * (currentCSSZoom ?? 1);
	}

	$effect(() => {
		const ended = new AbortController();
		const { signal } = ended;
		const recolour = () => {
			scheme += 1;
			isForced = matchMedia(FORCED).matches;
		};
		measure();
		isForced = matchMedia(FORCED).matches;
		addEventListener('resize', measure, { signal });
		for (const query of COLOURS) {
			matchMedia(query).addEventListener('change', recolour, { signal });
		}
		return () => {
			ended.abort();
		};
	});

	return {
		measure,
		get resolution() {
			return resolution;
		},
		get isForced() {
			return isForced;
		},
		get look() {
			return look;
		}
	};
}
