import { mount } from 'svelte';
import '../timeline/draw/theme.css';
import '../timeline/draw/zoom.css';
import '../ui/fields.css';
import '../embed/page/page.css';
import './page.css';
import { takeOver } from '../embed/take-over.ts';
import { readDataset } from '../model/reading/read.ts';
import { carriedIn, ONE_PAGE } from './carried-data.ts';
import OnePage from './OnePage.svelte';
import { OwnHistory } from './own-history.svelte.ts';

/** The address of a file on disk: browsers let it change nothing but what follows its `#`. */
class HashHistory extends OwnHistory {
	readonly #start: string;

	/** @param start the query that is shown where the address asks for nothing */
	constructor(start: string) {
		super();
		this.#start = start;
		this.params = this.read() ?? new URLSearchParams(start);
	}

	/** What follows the `#` may be a part of the page, too: then nothing changes. */
	protected override read(): URLSearchParams | null {
		const { hash } = location;
		if (hash === '') return new URLSearchParams(this.#start);
		return hash.startsWith('#?') ? new URLSearchParams(hash.slice(1)) : null;
	}

	protected override addressOf(query: string): string {
		return `#${query}`;
	}
}

/** Makes a dataset in one file move: all that it needs stands in the file. */
const target = document.body.firstElementChild!;
const { file, query, shownState, home } = carriedIn(document, ONE_PAGE);
const read = readDataset(file, { kept: true });

// What cannot be read again can be read as it was drawn.
if (read.ok) {
	const own = new HashHistory(query);
	takeOver(target, (target) =>
		mount(OnePage, {
			target,
			props: {
				...{ dataset: read.value, shownState, home, go: own.go },
				get params() {
					return own.params;
				}
			}
		})
	);
	own.begin();
}
