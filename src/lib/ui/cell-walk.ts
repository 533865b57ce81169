import { isShortcut } from '../base/is-shortcut.ts';
import { lastOf } from '../base/sequences.ts';
import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, readonly [down: number, across: number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	Home: [0, -Infinity],
	End: [0, Infinity]
};

/**
 * Makes a table of links one tab stop: arrows walk from one cell with a link to the next, Home and End
 * to the ends of the row. Without scripts each link is a stop, as in any table.
 */
export const cellWalk: Attachment<HTMLTableElement> = (table) => {
	const linkIn = (cell: Element | undefined) => cell?.querySelector<HTMLElement>('a') ?? null;
	const links = () => [...table.querySelectorAll<HTMLElement>('a')];

	/** The link that was last walked to. */
	let current: HTMLElement | null = null;

	/** It alone can be reached by the tab key; where it is gone, the first, but for those in the heads of rows. */
	function settle(): void {
		const all = links();
		const first = all.find((link) => !link.closest('tbody th')) ?? all[0];
		const stop = current && all.includes(current) ? current : first;
		// Most stay as they are: of a thousand, two are written.
		for (const link of all) {
			const index = link === stop ? 0 : -1;
			if (link.tabIndex !== index || !link.hasAttribute('tabindex')) link.tabIndex = index;
		}
	}

	function walk(event: KeyboardEvent): void {
		const step = STEPS[event.key];
		const cell = (event.target as Element).closest('td, th');
		const row = cell?.closest('tr');
		if (!step || !cell || !row || isShortcut(event)) return;
		const [down, across] = step;
		// Where writing runs to the left, the next cell stands to the left.
		const isLeftwards = getComputedStyle(table).direction === 'rtl' && Number.isFinite(across);
		const rightwards = isLeftwards ? -across : across;
		const next =
			down === 0
				? (beside(event.target as Element, cell, rightwards) ?? along(row, cell, rightwards))
				: upOrDown(row, cell, down);
		event.preventDefault();
		next?.focus();
	}

	/** The next link in the head of a row, which may fold it and lead elsewhere. */
	function beside(link: Element, cell: Element, across: number): HTMLElement | null {
		if (!cell.matches('th')) return null;
		const own = [...cell.querySelectorAll<HTMLElement>('a')];
		return own[own.findIndex((one) => one.contains(link)) + across] ?? null;
	}

	function along(row: Element, cell: Element, across: number): HTMLElement | null {
		const cells = [...row.children];
		const order =
			across > 0
				? cells.slice(cells.indexOf(cell) + 1)
				: cells.slice(0, cells.indexOf(cell)).reverse();
		const linked = order.filter((one) => linkIn(one) !== null);
		return linkIn(Number.isFinite(across) ? linked[0] : lastOf(linked));
	}

	function upOrDown(row: Element, cell: Element, down: number): HTMLElement | null {
		const rows = [...table.rows];
		const column = [...row.children].indexOf(cell);
		const from = rows.indexOf(row as HTMLTableRowElement);
		const order = down > 0 ? rows.slice(from + 1) : rows.slice(0, from).reverse();
		for (const { children } of order) {
			const link = linkIn(children[column]);
			if (link) return link;
		}
		return null;
	}

	const hold = ({ target }: FocusEvent) => {
		if (!(target instanceof HTMLAnchorElement)) return;
		current = target;
		settle();
	};
	table.addEventListener('keydown', walk);
	table.addEventListener('focusin', hold);
	// Rows come and go with filters and folds; one link must be left to come back to.
	const rows = new MutationObserver(settle);
	rows.observe(table, { childList: true, subtree: true });
	settle();
	return () => {
		rows.disconnect();
		table.removeEventListener('keydown', walk);
		table.removeEventListener('focusin', hold);
	};
};
