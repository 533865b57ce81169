import { mount, unmount } from 'svelte';
import { elementData } from './element-data.ts';
import { ElementState } from './element-state.svelte.ts';
import EmbedLive from './EmbedLive.svelte';
import { takeOver } from '../take-over.ts';
import './element.css';
import '../../timeline/draw/theme.css';

/** The styles of the embed; the build puts them here. */
declare const __STYLES__: string;

/** Gives a shadow root the styles: as a sheet, which no policy of a page keeps out, where there are such. */
function dress(root: ShadowRoot): void {
	if ('adoptedStyleSheets' in root) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(__STYLES__);
		root.adoptedStyleSheets = [sheet];
	} else {
		const style = document.createElement('style');
		style.textContent = __STYLES__;
		(root as ShadowRoot).append(style);
	}
}

/**
 * `<plumbline-timeline dataset="https://…/datasets/…">`, or with a dataset file in a
 * `<script type="application/json">` inside: a timeline in a shadow root. What else stands inside it is shown
 * until the timeline can be, and where it cannot.
 */
class PlumblineTimeline extends HTMLElement {
	static readonly observedAttributes = [
		'dataset',
		'query',
		'theme',
		'level',
		'height',
		'hide',
		'lang'
	];

	readonly #root = this.attachShadow({ mode: 'open' });
	readonly #place = document.createElement('div');
	readonly #fallback = document.createElement('slot');
	#shown: Record<string, unknown> | null = null;
	#turn = 0;

	constructor() {
		super();
		dress(this.#root);
		this.#place.className = 'place';
		this.#root.append(this.#place, this.#fallback);
	}

	connectedCallback(): void {
		void this.#show();
	}

	attributeChangedCallback(): void {
		if (this.isConnected) void this.#show();
	}

	disconnectedCallback(): void {
		this.#turn++;
		this.#clear();
	}

	async #show(): Promise<void> {
		const turn = ++this.#turn;
		await Promise.resolve(); // several attributes may change at once
		if (turn !== this.#turn) return;
		const data = await elementData(this);
		if (turn !== this.#turn) return;
		this.#clear();
		if (data.ok) {
			const { props } = new ElementState(data.value);
			this.#shown = takeOver(this.#place, (target) => mount(EmbedLive, { target, props }));
			this.#fallback.hidden = true;
		} else {
			const card = document.createElement('p');
			card.className = 'refusal';
			card.setAttribute('role', 'status');
			card.textContent = data.problem;
			this.#place.append(card);
		}
	}

	#clear(): void {
		if (this.#shown) void unmount(this.#shown);
		this.#shown = null;
		this.#fallback.hidden = false;
		this.#place.replaceChildren();
	}
}

if (!customElements.get('plumbline-timeline')) {
	customElements.define('plumbline-timeline', PlumblineTimeline);
}
