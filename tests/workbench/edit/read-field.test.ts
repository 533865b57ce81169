import { describe, expect, it } from 'vitest';
import { FIELDS } from '#lib/workbench/edit/fields.ts';
import type { ListName } from '#lib/workbench/edit/lists.ts';
import { fieldText, readField } from '#lib/workbench/edit/read-field.ts';

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
		['statements', 'kind', 'song', 'Choose one of the list.']
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
