import { describe, expect, it } from 'vitest';
import type { Revision } from '#lib/model/file/revision.ts';
import {
	carried,
	carriedIn,
	ONE_PAGE,
	type OnePageData,
	readCarried,
	SITE_PAGE
} from '#lib/site/carried-data.ts';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';

const shownState = {
	id: 'study',
	revision: '0123456789abcdef0123456789abcdef' as Revision,
	asOf: '2026-01-02T03:04:05Z',
	frozen: false,
	kept: true
};
const onePage: OnePageData = {
	file: { ...minimalDataset(), summary: 'It ends no </script>, nor begins a <!-- comment.' },
	query: '?status=accepted',
	shownState,
	home: 'https://example.org/datasets/study'
};

/** The text in an element. */
const textIn = (element: string): string => />([^<]*)<\/script>$/.exec(element)![1]!;
/** A page that carries a text. */
const pageWith = (textContent: string | null) =>
	({
		getElementById: () => (textContent === null ? null : { textContent })
	}) as unknown as Document;

describe('what a page without a server carries for its script', () => {
	it('is read as it was written, on a site', () => {
		const written = carried(SITE_PAGE, { shownState });
		expect(written).toContain(`id="${SITE_PAGE.element}"`);
		expect(readCarried(SITE_PAGE, textIn(written))).toEqual({ ok: true, value: { shownState } });
	});

	it('is read as it was written, in a dataset in one file', () => {
		const read = readCarried(ONE_PAGE, textIn(carried(ONE_PAGE, onePage)));
		expect(read).toEqual({ ok: true, value: onePage });
	});

	it('names no state and no address for a draft', () => {
		const draft = { ...onePage, shownState: null, home: null };
		const read = readCarried(ONE_PAGE, textIn(carried(ONE_PAGE, draft)));
		expect(read).toEqual({ ok: true, value: draft });
	});

	it('holds nothing that the script has no use for', () => {
		const withNotice = { ...shownState, draft: undefined, notice: 'The file has faults.' };
		expect(carried(SITE_PAGE, { shownState: withNotice })).toBe(carried(SITE_PAGE, { shownState }));
	});

	const sent = { version: 1, ...onePage };
	it.each<[string, unknown, string]>([
		['another version', { ...sent, version: 2 }, 'in version 2, and its script reads version 1'],
		['no version', onePage, 'in version unknown, and its script reads version 1'],
		['no file', { ...sent, file: undefined }, 'not valid at “file”'],
		['a file that is a text', { ...sent, file: '{}' }, 'not valid at “file”'],
		['no state', { ...sent, shownState: undefined }, 'not valid at “shownState”'],
		[
			'a revision that is none',
			{ ...sent, shownState: { ...shownState, revision: '0123' } },
			'not valid at “shownState.revision”'
		],
		['an address that runs a script', { ...sent, home: 'javascript:1' }, 'not valid at “home”'],
		['null', null, 'in version unknown']
	])('is refused where it is of %s', (_, broken, because) => {
		expect(() => carriedIn(pageWith(JSON.stringify(broken)), ONE_PAGE)).toThrow(because);
	});

	it.each([
		['that breaks off', JSON.stringify(sent).slice(0, -1)],
		['that is missing', null]
	])('is refused as a text %s', (_, text) => {
		expect(() => carriedIn(pageWith(text), ONE_PAGE)).toThrow('not valid at “root”');
	});
});
