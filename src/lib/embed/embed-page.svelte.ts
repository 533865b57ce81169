import type { ChartWords } from '../words/chart-words.ts';
import type { ChartData } from './chart-data.ts';

/** What an embed’s page carries for its script, as JSON. */
export interface PageData {
	/** The query that the page was made for. */
	readonly query: string;
	readonly chart: ChartData;
	readonly words: ChartWords;
	/** px; null: as tall as reads well. */
	readonly height: number | null;
	/** Whether the buttons that move the window are shown. */
	readonly controls: boolean;
	/** What is said where the server cannot be reached. */
	readonly unreachable: string;
}

/** The element that carries it. */
export const DATA_ID = 'plumbline-data';

export const dataIn = (page: Document): PageData =>
	JSON.parse(page.getElementById(DATA_ID)!.textContent) as PageData;

/**
 * An embed’s page in the browser. The chart moves by itself; all else is the server’s: to turn to another
 * query is to fetch the same page for it, and to put its parts in the places of those that stand here.
 */
export class EmbedPage {
	/** What it shows, or is about to. */
	query = $state.raw('');
	chart: ChartData = $state.raw() as ChartData;
	readonly words: ChartWords;
	readonly height: number | undefined;
	readonly controls: boolean;
	readonly #unreachable: string;
	#fetching: AbortController | undefined;
	#turning: Promise<void> | undefined;

	constructor({ query, chart, words, height, controls, unreachable }: PageData) {
		this.query = query;
		this.chart = chart;
		this.words = words;
		this.height = height ?? undefined;
		this.controls = controls;
		this.#unreachable = unreachable;
	}

	/**
	 * Turns to another query; resolves when the page shows it, or a later one. A later turn ends an earlier
	 * one, and begins where that was about to be.
	 */
	turn(query: string): Promise<void> {
		this.#fetching?.abort();
		this.#fetching = new AbortController();
		this.query = query;
		return (this.#turning = this.#turnTo(query, this.#fetching.signal));
	}

	async #turnTo(query: string, signal: AbortSignal): Promise<void> {
		try {
			const answer = await fetch(query, { signal });
			const there = new DOMParser().parseFromString(await answer.text(), 'text/html');
			this.#take(there);
			remember(query);
		} catch {
			if (signal.aborted) return this.#turning;
			partIn(document, 'problems')!.textContent = this.#unreachable;
		}
	}

	#take(there: Document): void {
		const { chart, query } = dataIn(there);
		for (const name of ['head', 'problems', 'evidence', 'list', 'foot']) {
			const [old, fresh] = [document, there].map((page) => partIn(page, name));
			if (!old || !fresh) continue;
			if (old instanceof HTMLDetailsElement) fresh.toggleAttribute('open', old.open);
			if (old.outerHTML !== fresh.outerHTML) old.replaceWith(fresh);
		}
		this.query = query;
		this.chart = chart;
	}

	focusEvidence(): void {
		partIn(document, 'evidence')!.focus();
	}
}

const partIn = (page: Document, name: string): HTMLElement | null =>
	page.querySelector(`[data-part='${name}']`);

/** The address follows the reader, without steps in the history: Back belongs to the article. */
function remember(query: string): void {
	try {
		history.replaceState(history.state, '', query);
	} catch {
		// A sandboxed page has no history of its own.
	}
}
