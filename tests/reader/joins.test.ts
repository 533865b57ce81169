import { describe, expect, it } from 'vitest';
import type { Evidence, Link } from '#lib/model/link.ts';
import { joinedTexts, middleOf, ribbonPath } from '#lib/reader/evidence/spread/joins.ts';

const CLAUSE = 'Aid for all, and 🕊 peace for all.';
const SAID = 'We ask for peace, and for aid, and for peace again.';

function quoteOf(text: string, exact: string, from = 0) {
	const start = [...text.slice(0, text.indexOf(exact, from))].length;
	return { orphaned: false as const, exact, start, end: start + [...exact].length };
}

const linkOf = (...evidence: object[]) => ({ evidence: evidence as Evidence[] }) as unknown as Link;
const joinsOf = (link: Link) => {
	const { declared, said, joins } = joinedTexts(link, CLAUSE, SAID);
	return joins.map((join) => [declared[join.declared]!.text, said[join.said]!.text]);
};

describe('a spread joins the words that answer one another', () => {
	it('pair by pair, whatever else is marked, also after signs of two code units', () => {
		const link = linkOf(
			{ clause: quoteOf(CLAUSE, 'peace'), statement: quoteOf(SAID, 'peace') },
			{ clause: quoteOf(CLAUSE, 'Aid'), statement: quoteOf(SAID, 'aid') },
			{ clause: null, statement: quoteOf(SAID, 'We ask') }
		);
		expect(joinsOf(link)).toEqual([
			['peace', 'peace'],
			['Aid', 'aid']
		]);
	});

	it('once where quotes overlap in one mark', () => {
		const link = linkOf(
			{ clause: quoteOf(CLAUSE, 'peace'), statement: quoteOf(SAID, 'for peace') },
			{ clause: quoteOf(CLAUSE, 'peace for all'), statement: quoteOf(SAID, 'peace') }
		);
		expect(joinsOf(link)).toEqual([['peace for all', 'for peace']]);
	});

	it('and none whose text has changed', () => {
		const orphan = { orphaned: true, exact: 'calm', start: null, end: null };
		expect(joinsOf(linkOf({ clause: quoteOf(CLAUSE, 'peace'), statement: orphan }))).toEqual([]);
	});
});

const FROM = { x: 100, edge: 120, top: 10, bottom: 30 };
const TO = { x: 300, edge: 280, top: 70, bottom: 90 };

it('draws a ribbon along the line of the words to the edge of their column, and across', () => {
	expect(ribbonPath(FROM, TO)).toBe(
		'M100,10H120C200,10 200,70 280,70H300V90H280C200,90 200,30 120,30H100Z'
	);
});

it('puts what ribbons carry where they pass the middle', () => {
	expect(middleOf([[FROM, TO]])).toBe(50);
	expect(
		middleOf([
			[FROM, TO],
			[FROM, FROM]
		])
	).toBe(35);
});
