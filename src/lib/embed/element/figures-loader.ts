import { fail, type Result } from '../../base/types.ts';
import { type ElementData, inEnglish, type Refusal } from './element-data.ts';

/** Where the second script of the element leaves what it draws with; another version would have another name. */
export const FIGURES_KEY = 'plumbline figures 1';

/** What is to be drawn other than a timeline. */
export interface FiguresRequest {
	readonly root: ShadowRoot;
	readonly container: HTMLElement;
	readonly data: ElementData;
	/** The address of the full view: each number opens it. */
	readonly home: string;
	/** The id of a priority; null for a comparison. */
	readonly priority: string | null;
}

/** What draws it. */
export interface Figures {
	show(request: FiguresRequest): Promise<Result<() => void, Refusal>>;
}

/**
 * Draws comparisons and priorities by a script of their own, so that who embeds timelines alone does not load it.
 * @param own the address of the element’s script; null where the page does not tell it
 */
export function figuresLoader(own: string | null): Figures {
	let loading: Promise<boolean> | undefined;
	return {
		async show(request) {
			if (own === null) {
				return fail(
					inEnglish(
						'Load plumbline.js with an ordinary script element; this embed needs it to load a second script.'
					)
				);
			}
			const isThere = await (loading ??= loaded(new URL('plumbline-figures.js', own).href));
			if (!isThere) loading = undefined; // to be tried again
			const figures = (globalThis as Record<string, unknown>)[FIGURES_KEY] as Figures | undefined;
			return figures
				? figures.show(request)
				: fail(
						inEnglish(
							`The script at ${new URL('plumbline-figures.js', own).href} could not be loaded.`
						)
					);
		}
	};
}

/** Whether a script could be loaded and run. */
const loaded = (src: string): Promise<boolean> =>
	new Promise((settle) => {
		const script = document.createElement('script');
		const end = (isThere: boolean) => () => {
			script.remove();
			settle(isThere);
		};
		script.onload = end(true);
		script.onerror = end(false);
		script.src = src;
		document.head.append(script);
	});
