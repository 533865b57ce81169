import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Revision } from '#lib/model/file/revision.ts';
import StateLine from '#lib/reader/StateLine.svelte';

const LIVE = {
	id: 'grün',
	revision: 'e2287696a3de6d5e8f0e5f3c1d2b4a69' as Revision,
	asOf: '2026-11-24T23:59:59Z',
	frozen: false,
	kept: true
};

/** The line as a reader meets it: in words, and where its link leads. */
function line(changes: Partial<typeof LIVE>, query = '?actor=a1') {
	const dataset = { ...LIVE, ...changes };
	const path = `/datasets/gr%C3%BCn${dataset.frozen ? `@${dataset.revision}` : ''}`;
	const props = { dataset, origin: 'https://plumbline.example', path, query };
	const { body } = render(StateLine, { props });
	return {
		words: body.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' '),
		link: /<a href="([^"]*)"/.exec(body)?.[1] ?? null,
		full: /title="([^"]*)"/.exec(body)?.[1]
	};
}

it('names the day and the revision of a live dataset, and links its fixed address with the same query', () => {
	const { words, link, full } = line({});
	expect(words).toContain('As of 24 November 2026 · revision e2287696 ·');
	expect(words).toContain('Permanent link to this revision');
	expect(link).toBe(`/datasets/gr%C3%BCn@${LIVE.revision}?actor=a1`);
	expect(full).toBe(LIVE.revision);
});

it('names the revision of a frozen dataset, and links the live one with the same query', () => {
	const { words, link } = line({ frozen: true });
	expect(words).toContain('Fixed at revision e2287696 · Current version of the dataset');
	expect(words).not.toContain('cannot keep');
	expect(link).toBe('/datasets/gr%C3%BCn?actor=a1');
	expect(line({ frozen: true }, '?').link).toBe('/datasets/gr%C3%BCn');
});

it('promises no permanent link where revisions cannot be kept', () => {
	const { words, link } = line({ kept: false });
	expect(words).toContain('This server cannot keep revisions. There is no permanent link');
	expect(words).not.toContain('Permanent link');
	expect(link).toBeNull();
	expect(line({ kept: false, frozen: true }).words).toContain(
		'stops working once the dataset changes'
	);
});
