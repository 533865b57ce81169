import { resolvedTheme } from './theme.ts';

/** What a canvas must be told of the page that it is on, which SVG knows by itself. Follows its changes. */
export class PageStyle {
	/** Pixels of the screen to a CSS pixel: more when the reader zooms in. */
	resolution = $state(1);
	/** Counts changes of the colour scheme. */
	#scheme = $state(0);
	/** Read anew with each scheme. */
	readonly look = $derived.by(() => ({
		scheme: this.#scheme,
		theme: resolvedTheme(document.body),
		fontFamily: getComputedStyle(document.body).fontFamily
	}));

	/** As long as the component lasts that makes it. */
	constructor() {
		$effect(() => {
			const ended = new AbortController();
			const { signal } = ended;
			const measure = () => (this.resolution = devicePixelRatio);
			const recolour = () => (this.#scheme += 1);
			measure();
			addEventListener('resize', measure, { signal });
			matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour, { signal });
			return () => {
				ended.abort();
			};
		});
	}
}
