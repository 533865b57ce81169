import { mount, unmount } from 'svelte';
import { elementData } from './element-data.ts';
import { ElementState } from './element-state.svelte.ts';
import EmbedLive from './EmbedLive.svelte';
import './element.css';
import '../timeline/theme.css';

/** The styles of the embed; the build puts them here. */
declare const __STYLES__: string;

const STYLES = new CSSStyleSheet();
STYLES.replaceSync(__STYLES__);

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
		this.#root.adoptedStyleSheets = [STYLES];
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
		this.#fallback.hidden = data.ok;
		if (data.ok) {
			const state = new ElementState(data.value);
			this.#shown = mount(EmbedLive, { target: this.#place, props: state.props });
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
		this.#place.replaceChildren();
	}
}

if (!customElements.get('plumbline-timeline')) {
	customElements.define('plumbline-timeline', PlumblineTimeline);
}
