/**
 * The address of a page that no app serves: its own links and forms change it, and Back and Forward follow.
 * What leads to another page is the browser’s.
 */
export class OwnHistory {
	params = $state.raw(new URLSearchParams(location.search));

	/** Answers links and forms from now on: until the page is drawn, they are the browser’s. */
	begin(): void {
		addEventListener('popstate', () => (this.params = new URLSearchParams(location.search)));
		document.addEventListener('click', (event) => {
			if (event.defaultPrevented || event.button !== 0) return;
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const link = (event.target as Element).closest('a');
			if (!link || link.target || link.pathname !== location.pathname || link.hash) return;
			event.preventDefault();
			this.#follow(link.search, !link.hasAttribute('data-sveltekit-noscroll'));
		});
		document.addEventListener('submit', (event) => {
			if (event.defaultPrevented) return;
			event.preventDefault();
			const fields = [...new FormData(event.target as HTMLFormElement)];
			const params = new URLSearchParams(
				fields.filter((field): field is [string, string] => typeof field[1] === 'string')
			);
			this.#follow(`?${params.toString()}`, false);
		});
	}

	readonly go = (query: string, { replace }: { replace: boolean }): Promise<void> => {
		if (replace) history.replaceState(null, '', query);
		else history.pushState(null, '', query);
		this.params = new URLSearchParams(query);
		return Promise.resolve();
	};

	#follow(query: string, toTop: boolean): void {
		void this.go(query || '?', { replace: false });
		if (toTop) scrollTo(0, 0);
	}
}
