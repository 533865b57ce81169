import { mount, unmount } from 'svelte';
import { fail, ok, type Result } from '../../base/types.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { isComparison } from '../../query/comparison/is-comparison.ts';
import { dress } from './dress.ts';
import { elementData, type ElementData, inEnglish, type Refusal } from './element-data.ts';
import { figuresLoader } from './figures-loader.ts';
import { ElementState } from './element-state.svelte.ts';
import EmbedLive from './EmbedLive.svelte';
import { takeOver } from '../take-over.ts';
import './element.css';
import '../../timeline/draw/theme.css';

/** The styles of the embed; the build puts them here. */
declare const __STYLES__: string;

/** What this script came from: its second part stands beside it. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;
const figures = figuresLoader(own || null);

/**
 * `<plumbline-timeline dataset="https://…/datasets/…">`, or with a dataset file in a
 * `<script type="application/json">` inside: a timeline in a shadow root; a comparison, where its query asks for
 * one; or what was said of one `priority`. What else stands inside it is shown
 * until the timeline can be, and where it cannot.
 */
class PlumblineTimeline extends HTMLElement {
	static readonly observedAttributes = [
		'dataset',
		'query',
		'priority',
		'theme',
		'level',
		'height',
		'hide',
		'lang'
	];

	readonly #root = this.attachShadow({ mode: 'open' });
	readonly #container = document.createElement('div');
	readonly #fallback = document.createElement('slot');
	/** Takes away what is shown. */
	#end: (() => void) | null = null;
	#turn = 0;

	constructor() {
		super();
		dress(this.#root, __STYLES__);
		this.#container.className = 'container';
		this.#root.append(this.#container, this.#fallback);
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
		const shown = data.ok ? await this.#draw(data.value, turn) : data;
		if (!shown) return;
		if (shown.ok) {
			this.#end = shown.value;
			this.#fallback.hidden = true;
		} else {
			this.#clear();
			const card = document.createElement('p');
			card.className = 'refusal';
			card.setAttribute('role', 'status');
			card.lang = shown.problem.language;
			card.dir = messagesIn(shown.problem.language).direction;
			card.textContent = shown.problem.text;
			this.#container.append(card);
		}
	}

	/** Draws what is asked for, or says why it cannot; null where something else is asked for meanwhile. */
	async #draw(data: ElementData, turn: number): Promise<Result<() => void, Refusal> | null> {
		const priority = this.getAttribute('priority');
		if (priority === null && !isComparison(new URLSearchParams(data.query))) {
			this.#clear();
			const { props } = new ElementState(data);
			const mounted = takeOver(this.#container, (target) => mount(EmbedLive, { target, props }));
			return ok(() => void unmount(mounted));
		}
		const { home } = data;
		if (home === null) {
			return fail(inEnglish('To show a comparison or a priority, give the dataset’s address.'));
		}
		const container = document.createElement('div');
		const shown = await figures.show({ root: this.#root, container, data, home, priority });
		if (turn !== this.#turn) {
			if (shown.ok) shown.value();
			return null;
		}
		this.#clear();
		this.#container.append(container);
		return shown;
	}

	#clear(): void {
		this.#end?.();
		this.#end = null;
		this.#fallback.hidden = false;
		this.#container.replaceChildren();
	}
}

if (!customElements.get('plumbline-timeline')) {
	customElements.define('plumbline-timeline', PlumblineTimeline);
}
