import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#lib/messages/english.ts';
import { compareLinks } from '#lib/query/address/compare-links.ts';
import { START } from '#lib/query/address/address.ts';
import { countedCell } from '#lib/reader/compare/matrix/counted-cell.ts';
import { partsText } from '#lib/wording/shares-text.ts';

const linkOf = () => ({ href: '?row=p1' });

describe('a cell of a table', () => {
	it('tells its number in words to who does not see it, and whose it is to who points at it', () => {
		const partsOf = () => ({ text: partsText([2, 0, 1, 0, 0], ENGLISH), bar: '' });
		const cell = countedCell(
			{ count: 1200, linkOf, name: 'Ana', about: '12% of row', partsOf },
			ENGLISH
		);
		expect(cell).toMatchObject({
			kind: 'count',
			shown: '1,200',
			label: '1,200 statements, 2 supports, 1 departs',
			title: 'Ana: 1,200 statements, 12% of row, 2 supports, 1 departs'
		});
	});

	it('says a share before what it is of, so that its name begins with what is seen', () => {
		const { label } = countedCell({ count: 3, linkOf, name: 'Ana', text: '25%' }, ENGLISH);
		expect(label).toBe('25% 3 statements');
	});

	it('of nothing says why: in words where there is room, else to who asks', () => {
		const whyOf = () => 'no statement found';
		const bare = { count: 0, linkOf, name: 'Ana', whyOf };
		expect(countedCell({ ...bare, isRoomy: true }, ENGLISH)).toMatchObject({
			...{ kind: 'text', shown: 'no statement found', title: undefined, link: null }
		});
		expect(countedCell(bare, ENGLISH)).toMatchObject({
			...{ kind: 'hatched', label: 'no statement found', title: 'no statement found' }
		});
		expect(countedCell({ count: 0, linkOf, name: 'Total' }, ENGLISH)).toMatchObject({
			...{ kind: 'zero', shown: '0', label: '0' }
		});
	});
});

it('the address of a cell is what a form would send, whatever the key of its column', () => {
	const { cell } = compareLinks({ ...START, view: 'compare' });
	const column = 'Café & Co, №\u00a01~';
	const query = new URLSearchParams(cell({ row: 'p1', column }));
	expect([query.get('row'), query.get('column')]).toEqual(['p1', column]);
	expect(cell({ row: 'p1', column })).toBe(
		`?view=compare&${new URLSearchParams({ row: 'p1', column }).toString()}`
	);
});
