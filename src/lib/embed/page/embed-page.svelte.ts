import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { ChartData } from './chart-data.ts';
import { dataIn, type PageData } from './page-data.ts';

/**
 * An embed’s page in the browser. The chart moves by itself; all else is the server’s: to turn to another
 * query is to fetch the same page for it, and to put its parts in the places of those that stand here.
 */
export class EmbedPage {
	/** What it shows, or is about to. */
	query = $state.raw('');
	chart: ChartData = $state.raw() as ChartData;
	readonly messages: ChartMessages;
	readonly height: number | undefined;
	readonly controls: boolean;
	readonly #unreachable: string;
	readonly #outdated: string;
	#fetching: AbortController | undefined;
	#turning: Promise<void> | undefined;

	constructor({ query, chart, messages, height, controls, unreachable, outdated }: PageData) {
		this.query = query;
		this.chart = chart;
		this.messages = messages;
		this.height = height ?? undefined;
		this.controls = controls;
		this.#unreachable = unreachable;
		this.#outdated = outdated;
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
			const data = dataIn(there);
			if (data) {
				this.#take(data, there);
				remember(query);
			} else {
				this.#report(answer.ok ? this.#outdated : this.#unreachable);
			}
		} catch {
			if (signal.aborted) return this.#turning;
			this.#report(this.#unreachable);
		}
	}

	#report(problem: string): void {
		partIn(document, 'problems')!.textContent = problem;
	}

	#take({ chart, query }: PageData, there: Document): void {
		for (const name of ['head', 'problems', 'key', 'evidence', 'list', 'foot']) {
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
