import { expect, it } from 'vitest';
import { bibtexOf, citationOf } from '#lib/embed/citation.ts';
import type { CoderId } from '#lib/model/ids.ts';
import { ENGLISH } from '#lib/messages/english.ts';

const revision = '0123456789abcdef0123456789abcdef';
const cited = {
	dataset: {
		title: 'Words & deeds, 50 % {of} them',
		coders: [{ id: 'a' as CoderId, name: 'Ann Onym' }]
	},
	edition: { revision, asOf: '2026-11-24' },
	home: 'https://example.org/datasets/words'
};

it('a citation names coders, year, title, and the address that shows this state for ever', () => {
	expect(citationOf(cited, ENGLISH)).toBe(
		`Ann Onym (2026). Words & deeds, 50 % {of} them [dataset]. Revision ${revision}. Plumbline. https://example.org/datasets/words@${revision}`
	);
});

it('a citation of a frozen dataset names its own address, once', () => {
	const home = `https://example.org/datasets/words@${revision}`;
	const frozen = { ...cited, home, edition: { revision, asOf: null } };
	expect(citationOf(frozen, ENGLISH)).toContain(`Plumbline. ${home}`);
	expect(citationOf(frozen, ENGLISH)).not.toContain(`@${revision}@`);
});

it('a citation of a dataset without an address names its revision', () => {
	expect(citationOf({ ...cited, home: null }, ENGLISH)).toMatch(
		new RegExp(`Revision ${revision}. Plumbline.$`)
	);
	expect(bibtexOf({ ...cited, home: null })).not.toContain('url');
});

it('BibTeX gets its own signs escaped', () => {
	expect(bibtexOf(cited)).toBe(`@misc{plumbline-01234567,
  author = {{Ann Onym}},
  title = {{Words \\& deeds, 50 \\% \\{of\\} them}},
  year = {2026},
  version = {${revision}},
  publisher = {Plumbline},
  url = {https://example.org/datasets/words@${revision}}
}`);
});
