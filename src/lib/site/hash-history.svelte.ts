import { OwnHistory } from './own-history.svelte.ts';

/** The address of a file on disk: browsers let it change nothing but what follows its `#`. */
export class HashHistory extends OwnHistory {
	readonly #start: string;

	/** @param start the query that is shown where the address asks for nothing */
	constructor(start: string) {
		super();
		this.#start = start;
		this.params = this.read() ?? new URLSearchParams(start);
	}

	/** What follows the `#` may be a place of the page, too: then nothing changes. */
	protected override read(): URLSearchParams | null {
		const { hash } = location;
		if (hash === '') return new URLSearchParams(this.#start);
		return hash.startsWith('#?') ? new URLSearchParams(hash.slice(1)) : null;
	}

	protected override addressOf(query: string): string {
		return `#${query}`;
	}
}
