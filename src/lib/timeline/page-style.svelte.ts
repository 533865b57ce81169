import { resolvedTheme, type Theme } from './theme.ts';

/** What a canvas must be told of the page that it is on, which SVG knows by itself. */
export interface PageStyle {
	/** Pixels of the screen to a CSS pixel: more when the reader zooms in. */
	readonly resolution: number;
	readonly look: { readonly theme: Theme; readonly fontFamily: string };
}

/** The page's style, followed through its changes as long as the component lasts that asks. */
export function pageStyle(): PageStyle {
	let resolution = $state(1);
	let scheme = $state(0); // counts the changes of the colour scheme: each asks for the colours anew
	const look = $derived({
		scheme,
		theme: resolvedTheme(document.body),
		fontFamily: getComputedStyle(document.body).fontFamily
	});

	$effect(() => {
		const ended = new AbortController();
		const { signal } = ended;
		const measure = () => (resolution = devicePixelRatio);
		const recolour = () => (scheme += 1);
		measure();
		addEventListener('resize', measure, { signal });
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour, { signal });
		return () => {
			ended.abort();
		};
	});

	return {
		get resolution() {
			return resolution;
		},
		get look() {
			return look;
		}
	};
}
