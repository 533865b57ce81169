import { describe, expect, it } from 'vitest';
import { ABOUT_FIELDS, FIELDS } from '#lib/workbench/edit/fields/fields.ts';
import type { ListName } from '#lib/workbench/edit/things/lists.ts';
import { fieldText, readField } from '#lib/workbench/edit/fields/read-field.ts';
import { readForm } from '#lib/workbench/edit/fields/read-form.ts';

const fieldOf = (list: ListName, name: string) =>
	FIELDS[list].find((field) => field.name === name)!;

describe('a field that a person fills in', () => {
	it.each([
		['statements', 'title', '  A   speech ', 'A speech'],
		['statements', 'date', '21 November 2023', '2023-11-21'],
		['statements', 'date', '21.11.2023', '2023-11-21'],
		['statements', 'date', '٢١ نوفمبر ٢٠٢٣', '2023-11-21'],
		['statements', 'date', '21 ноября 2023 г.', '2023-11-21'],
		['statements', 'date', '2023-11-08/2023-11-24', '2023-11-08/2023-11-24'],
		['statements', 'date', '2023~', '2023~'],
		['statements', 'text', 'One\r\ntwo ', 'One\ntwo'],
		['statements', 'tags', ' water \n\n harbours', ['water', 'harbours']],
		['statements', 'excerpts', 'yes', true],
		['statements', 'excerpts', '', null],
		['statements', 'place', ' ', null],
		['statements', 'language', 'Arabic', 'ar'],
		['documents', 'adopted', '31 March 2023', '2023-03-31'],
		['documents', 'adopted', '31 марта 2023 года', '2023-03-31'],
		['sources', 'retrieved', '31.03.2023', '2023-03-31'],
		['sources', 'address', 'https://example.org/a', 'https://example.org/a']
	] as const)('of %s takes as %s: %s', (list, name, written, value) => {
		expect(readField(fieldOf(list, name), written)).toEqual({ ok: true, value });
	});

	it.each([
		['statements', 'title', '', 'Enter the title.'],
		['statements', 'date', '03/04/2023', '“03/04/2023” may be day first or month first'],
		['statements', 'date', 'soon', '“soon” is not a date'],
		['documents', 'adopted', 'March 2023', '“March 2023” is not a single day'],
		['sources', 'retrieved', '03/04/2023', 'write the day with the month’s name'],
		['sources', 'address', 'example.org', 'Write an address that begins with https://'],
		['statements', 'language', 'elvish', '“elvish” is not a known language'],
		['statements', 'kind', 'song', 'Choose one from the list.']
	] as const)('of %s refuses as %s: %s', (list, name, written, because) => {
		const read = readField(fieldOf(list, name), written);
		expect(read).toEqual({ ok: false, problem: expect.stringContaining(because) as string });
	});

	it('shows a value as it reads it', () => {
		const tags = fieldOf('statements', 'tags');
		expect(fieldText(tags, ['a', 'b'])).toBe('a\nb');
		expect(fieldText(fieldOf('statements', 'excerpts'), true)).toBe('yes');
		expect(fieldText(fieldOf('statements', 'place'), undefined)).toBe('');
	});
});

describe('things that have no page of their own', () => {
	const references = fieldOf('statements', 'references');
	const media = fieldOf('statements', 'media');
	const eras = ABOUT_FIELDS.find(({ name }) => name === 'eras')!;
	const known = { exact: 'We met', start: 0, end: 6, textHash: 'sha256-0' };

	it('are read part by part, and what nobody touched stays as it was', () => {
		const value = [{ to: 'meeting', quote: known }];
		expect(readField(references, fieldText(references, value))).toEqual({ ok: true, value });
		const other = [{ to: 'meeting', quote: 'met ' }];
		expect(readField(references, JSON.stringify(other))).toEqual({
			...{ ok: true, value: [{ to: 'meeting', quote: { exact: 'met' } }] }
		});
		const era = [{ title: 'The summer', date: 'June to August 2023', text: '' }];
		expect(readField(eras, JSON.stringify(era))).toEqual({
			...{ ok: true, value: [{ title: 'The summer', date: '2023-06/2023-08' }] }
		});
	});

	it('are none where nothing is written, and say which of them cannot be read', () => {
		expect(readField(media, JSON.stringify([{ address: ' ', caption: '' }]))).toEqual({
			...{ ok: true, value: null }
		});
		const faulty = [{ address: 'https://a.example/' }, { address: 'a.example' }];
		expect(readField(media, JSON.stringify(faulty))).toMatchObject({
			problem: 'Picture, film or page 2: Write an address that begins with https:// or http://.'
		});
	});

	it('are sent without scripts with where their quotes stand, where nobody changed them', () => {
		const form = new FormData();
		form.set('references.0.to', 'meeting');
		form.set('references.0.quote', 'We met');
		form.set('references.0.quote.was', JSON.stringify(known));
		const value = { references: [{ to: 'meeting', quote: known }] };
		expect(readForm([references], form)).toEqual({ ok: true, value });
		form.set('references.0.quote', 'met');
		expect(readForm([references], form)).toMatchObject({
			value: { references: [{ quote: { exact: 'met' } }] }
		});
	});

	it('are sent without scripts as they stand in their form, one that is emptied left out', () => {
		const form = new FormData();
		const parts = {
			address: ['https://a.example/', '', 'https://b.example/'],
			caption: ['A', '', '']
		};
		for (const [part, written] of Object.entries(parts)) {
			written.forEach((one, at) => form.set(`media.${at}.${part}`, one));
		}
		expect(readForm([media], form)).toEqual({
			ok: true,
			value: {
				media: [{ address: 'https://a.example/', caption: 'A' }, { address: 'https://b.example/' }]
			}
		});
	});
});
