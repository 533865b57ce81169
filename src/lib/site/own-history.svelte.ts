import { tick } from 'svelte';

/**
 * The address of a page that no app serves: its own links and forms change it, and Back and Forward follow.
 * What leads to another page is the browser’s.
 */
export class OwnHistory {
	params = $state.raw(new URLSearchParams(location.search));

	/** Answers links and forms from now on: until the page is drawn, they are the browser’s. */
	begin(): void {
		addEventListener('popstate', () => (this.params = this.read() ?? this.params));
		document.addEventListener('click', (event) => {
			if (event.defaultPrevented || event.button !== 0) return;
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const link = (event.target as Element).closest('a');
			if (!link || link.target || link.pathname !== location.pathname) return;
			if (link.hash && link.search === location.search) return; // a part of this page
			event.preventDefault();
			const stays = link.closest('[data-sveltekit-noscroll]') !== null;
			void this.#follow(link.search, stays ? null : link.hash);
		});
		document.addEventListener('submit', (event) => {
			if (event.defaultPrevented) return;
			event.preventDefault();
			const fields = [...new FormData(event.target as HTMLFormElement)];
			const params = new URLSearchParams(
				fields.filter((field): field is [string, string] => typeof field[1] === 'string')
			);
			void this.#follow(`?${params.toString()}`, null);
		});
	}

	readonly go = (query: string, { replace }: { replace: boolean }): Promise<void> => {
		const address = this.addressOf(query);
		if (replace) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.params = new URLSearchParams(query);
		return Promise.resolve();
	};

	/** What the address asks for; null where it says nothing about that. */
	protected read(): URLSearchParams | null {
		return new URLSearchParams(location.search);
	}

	/** How a query is written into the address. */
	protected addressOf(query: string): string {
		return query;
	}

	/** Goes there, to what a hash names or to the top of the page; null to stay where one is. */
	async #follow(query: string, hash: string | null): Promise<void> {
		await this.go(query || '?', { replace: false });
		await tick();
		const sought = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
		if (sought) sought.scrollIntoView();
		else if (hash !== null) scrollTo(0, 0);
	}
}
