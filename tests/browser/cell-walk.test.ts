import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cellWalk } from '#lib/ui/cell-walk.ts';

/** Letters are links, `-` is a cell without one; a row is a string. */
const ROWS = ['ab-c', '-d--', 'e--f', 'mn--'];

const rowOf = (cells: string): HTMLTableRowElement => {
	const row = document.createElement('tr');
	for (const name of cells) {
		const cell = row.appendChild(document.createElement(row.cells.length > 0 ? 'td' : 'th'));
		if (name === '-') {
			cell.textContent = name;
			continue;
		}
		const link = cell
			.appendChild(document.createElement('span'))
			.appendChild(document.createElement('a'));
		link.href = `#${name}`;
		link.textContent = name;
	}
	return row;
};

const buttonOf = (name: string): HTMLButtonElement => {
	const button = document.createElement('button');
	button.textContent = name;
	return button;
};

let table: HTMLTableElement;
let detach: () => void;

/** A table between two buttons: what the tab key comes from, and goes on to. */
function show(rows: readonly string[]): void {
	table = document.createElement('table');
	table.createTBody().append(...rows.map(rowOf));
	document.body.append(buttonOf('before'), table, buttonOf('after'));
	detach = cellWalk(table) as () => void;
}

const links = () => [...table.querySelectorAll('a')];
const linkOf = (name: string) => links().find(({ textContent }) => textContent === name)!;
const focused = () => document.activeElement?.textContent;
/** The links that the tab key can reach. */
const stops = () =>
	links()
		.filter(({ tabIndex }) => tabIndex === 0)
		.map(({ textContent }) => textContent);

beforeEach(() => show(ROWS));

afterEach(() => {
	detach();
	document.body.replaceChildren();
	history.replaceState(null, '', location.pathname + location.search);
});

describe('the table is one tab stop', () => {
	it('its first link, at first, but for those in the heads of rows', async () => {
		expect(stops()).toEqual(['b']);
		document.querySelector('button')!.focus();
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('b');
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('after');
	});

	it('and later the link that was walked to last', async () => {
		linkOf('a').focus();
		await userEvent.keyboard('{ArrowRight}{ArrowDown}');
		expect([focused(), stops()]).toEqual(['d', ['d']]);
		await userEvent.keyboard('{Tab}');
		expect(focused()).toBe('after');
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(focused()).toBe('d');
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(focused()).toBe('before');
	});

	it('or the one that was last pressed', async () => {
		await userEvent.click(linkOf('f'));
		expect(stops()).toEqual(['f']);
	});

	it('also where it has one link, or none', () => {
		detach();
		document.body.replaceChildren();
		show(['--', '-a']);
		expect(stops()).toEqual(['a']);
		detach();
		document.body.replaceChildren();
		show(['--']);
		expect(stops()).toEqual([]);
	});
});

it('walks the links in the head of a row one by one', async () => {
	const second = document.createElement('a');
	Object.assign(second, { href: '#a2', textContent: 'a2' });
	table.rows[0]!.cells[0]!.append(second);
	linkOf('a').focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(focused()).toBe('a2');
	await userEvent.keyboard('{ArrowRight}');
	expect(focused()).toBe('b');
});

it('keeps its stop while something else in it has the focus', () => {
	linkOf('d').focus();
	const button = table.rows[1]!.cells[0]!.appendChild(buttonOf('within'));
	button.focus();
	expect([focused(), stops()]).toEqual(['within', ['d']]);
});

describe('a key walks from a link to the next', () => {
	it.each([
		['right', 'a', '{ArrowRight}', 'b'],
		['right, over a cell without a link', 'b', '{ArrowRight}', 'c'],
		['right, over several', 'e', '{ArrowRight}', 'f'],
		['left', 'b', '{ArrowLeft}', 'a'],
		['left, over a cell without a link', 'c', '{ArrowLeft}', 'b'],
		['down', 'b', '{ArrowDown}', 'd'],
		['down, over a cell without a link', 'd', '{ArrowDown}', 'n'],
		['up', 'd', '{ArrowUp}', 'b'],
		['up, over a cell without a link', 'f', '{ArrowUp}', 'c'],
		['up, to the nearest of several', 'm', '{ArrowUp}', 'e'],
		['down, to the nearest of several', 'a', '{ArrowDown}', 'e'],
		['to the end of the row', 'a', '{End}', 'c'],
		['to the end of a row from between', 'b', '{End}', 'c'],
		['to the beginning of the row', 'c', '{Home}', 'a'],
		['to the beginning of a row from between', 'b', '{Home}', 'a'],
		['and back', 'a', '{ArrowRight}{ArrowLeft}', 'a'],
		['and on', 'a', '{ArrowDown}{ArrowRight}{ArrowUp}{Home}', 'a']
	])('%s', async (_, from, keys, to) => {
		linkOf(from).focus();
		await userEvent.keyboard(keys);
		expect([focused(), stops()]).toEqual([to, [to]]);
	});

	it.each([
		['at the end of a row', 'c', '{ArrowRight}'],
		['at the beginning of a row', 'a', '{ArrowLeft}'],
		['at the end of a row, to its end', 'c', '{End}'],
		['at the beginning of a row, to its beginning', 'a', '{Home}'],
		['alone in its row, to its end', 'd', '{End}'],
		['at the top', 'c', '{ArrowUp}'],
		['at the bottom', 'm', '{ArrowDown}'],
		['where none follows below', 'f', '{ArrowDown}']
	])('and stays %s', async (_, from, keys) => {
		linkOf(from).focus();
		await userEvent.keyboard(keys);
		expect([focused(), stops()]).toEqual([from, [from]]);
	});

	it('from the head of the table to its foot', async () => {
		table.createTHead().append(rowOf('x-y-'));
		table.createTFoot().append(rowOf('--z-'));
		linkOf('y').focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('z');
		await userEvent.keyboard('{ArrowUp}{Home}{ArrowDown}');
		expect(focused()).toBe('a');
	});

	it('and nothing scrolls meanwhile, as it would without a table', () => {
		const press = (key: string, held: KeyboardEventInit = {}) => {
			const event = new KeyboardEvent('keydown', {
				key,
				bubbles: true,
				cancelable: true,
				...held
			});
			linkOf('a').dispatchEvent(event);
			return event.defaultPrevented;
		};
		expect(['ArrowDown', 'ArrowRight', 'End'].map((key) => press(key))).toEqual([true, true, true]);
		expect(['PageDown', 'Enter', 'x'].map((key) => press(key))).toEqual([false, false, false]);
	});

	it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
		'but not while %o, which means something else',
		(held) => {
			linkOf('a').focus();
			const event = new KeyboardEvent('keydown', {
				key: 'ArrowRight',
				bubbles: true,
				cancelable: true,
				...held
			});
			linkOf('a').dispatchEvent(event);
			expect([event.defaultPrevented, focused()]).toEqual([false, 'a']);
		}
	);
});

describe('where writing runs to the left', () => {
	it.each([
		['the next cell stands to the left', 'a', '{ArrowLeft}', 'b'],
		['the one before it to the right', 'b', '{ArrowRight}', 'a'],
		['cells without a link are passed over', 'b', '{ArrowLeft}', 'c'],
		['there is none to the right of the first', 'a', '{ArrowRight}', 'a'],
		['up and down stay the same', 'a', '{ArrowDown}', 'e'],
		['Home is the first in reading', 'c', '{Home}', 'a'],
		['End is the last', 'a', '{End}', 'c']
	])('%s', async (_, from, keys, to) => {
		table.dir = 'rtl';
		linkOf(from).focus();
		await userEvent.keyboard(keys);
		expect([focused(), stops()]).toEqual([to, [to]]);
	});

	it('it is so also where the page says so, and not the table', async () => {
		table.removeAttribute('dir');
		document.body.dir = 'rtl';
		linkOf('a').focus();
		await userEvent.keyboard('{ArrowLeft}');
		document.body.removeAttribute('dir');
		expect(focused()).toBe('b');
	});
});

describe('when rows come and go, one stop is left', () => {
	it('all rows are replaced', async () => {
		linkOf('d').focus();
		table.tBodies[0]!.replaceChildren(rowOf('-gh'), rowOf('ijk'));
		await vi.waitFor(() => {
			expect(stops()).toEqual(['g']);
		});
	});

	it('the row of the stop goes', async () => {
		linkOf('d').focus();
		table.deleteRow(1);
		await vi.waitFor(() => {
			expect(stops()).toEqual(['b']);
		});
	});

	it('rows come after it: it stays', async () => {
		linkOf('d').focus();
		table.tBodies[0]!.append(rowOf('gh-i'));
		expect(stops()).toEqual(['d', 'g', 'h', 'i']);
		await vi.waitFor(() => {
			expect(stops()).toEqual(['d']);
		});
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		expect([focused(), stops()]).toEqual(['h', ['h']]);
	});

	it('rows come before it: it stays', async () => {
		linkOf('d').focus();
		table.tBodies[0]!.prepend(rowOf('gh-i'));
		await vi.waitFor(() => {
			expect(stops()).toEqual(['d']);
		});
	});

	it('another row goes: it stays', async () => {
		linkOf('f').focus();
		table.deleteRow(0);
		await new Promise((settled) => setTimeout(settled));
		expect([focused(), stops()]).toEqual(['f', ['f']]);
	});

	it('a cell gets a link where the table had none', async () => {
		detach();
		document.body.replaceChildren();
		show(['--', '--']);
		table.rows[1]!.replaceWith(rowOf('gh'));
		await vi.waitFor(() => {
			expect(stops()).toEqual(['h']);
		});
	});
});

it('walks no more once it is detached', async () => {
	detach();
	linkOf('a').focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(focused()).toBe('a');
	table.tBodies[0]!.append(rowOf('gh-i'));
	await new Promise((settled) => setTimeout(settled));
	expect(stops()).toEqual(['b', 'g', 'h', 'i']);
});
