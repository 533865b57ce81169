import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorAt, parseJson } from '#lib/model/reading/parse-json.ts';

describe('broken JSON is reported by line and column', () => {
	it.each([
		['a missing comma', '{\n\t"a": 1\n\t"b": 2\n}', 'line 3, column 2', '“"b": 2\n}”'],
		['a comma too many', '[1, 2,]', 'line 1, column 7', '“]”'],
		['a comma too many in an object', '{"a": 1,}', 'line 1, column 9', '“}”'],
		['a missing quotation mark', '{"a": x}', 'line 1, column 7', '“x}”'],
		[
			'a word deep in a long file',
			`[\n${'"filler",\n'.repeat(99)}oops]`,
			'line 101, column 1',
			'oops'
		],
		['a single quotation mark', "{'a': 1}", 'line 1, column 2', "“'a': 1}”"],
		['a comment', '[1] // one', 'line 1, column 5', '“// one”'],
		['a number with a leading 0', '[01]', 'line 1, column 3', '“1]”'],
		['a text that is not closed', '["a\nb"]', 'line 1, column 2', '“"a\nb"]”'],
		['a bracket of the wrong kind', '{"a": [1}', 'line 1, column 9', '“}”'],
		['a file that ends too soon', '{"a": 1,\n', 'line 1, column 9', 'ends too soon'],
		['an empty file', '', 'line 1, column 1', 'ends too soon'],
		['a byte order mark, which has no column', '\uFEFF{"a" 1}', 'line 1, column 6', '“1}”'],
		['a web page', '<!doctype html>', 'line 1, column 1', '“<!doctype html>”']
	])('%s', (_, text, path, because) => {
		expect(parseJson(text)).toEqual({
			ok: false,
			problem: {
				code: 'not-json',
				path,
				because: expect.stringContaining(because) as string,
				hint: 'look there for a missing comma, quotation mark or bracket'
			}
		});
	});
});

describe('the position where JSON breaks off', () => {
	it('is the end, for all that is JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom('', '\t', ' '), (value, indent) => {
				const text = JSON.stringify(value, null, indent);
				expect(jsonErrorAt(text)).toBe(text.length);
			})
		);
	});

	it('is at any sign that does not belong there', () => {
		const lists = fc.array(fc.array(fc.nat(9)));
		fc.assert(
			fc.property(lists, fc.nat(), (value, index) => {
				const text = JSON.stringify(value);
				const at = index % (text.length + 1);
				expect(jsonErrorAt(`${text.slice(0, at)}?${text.slice(at)}`)).toBe(at);
			})
		);
	});

	it('is at the end, for all that ends too soon', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat(), (value, index) => {
				const text = JSON.stringify([value]);
				const cut = text.slice(0, index % text.length);
				const left = cut.slice(jsonErrorAt(cut));
				// A token that was cut through is where it breaks off.
				expect(left).toMatch(/^("([^"\\]|\\.)*\\?[\da-f]*|-|[\d.eE+-]*|[a-z]*)$/u);
			})
		);
	});
});
