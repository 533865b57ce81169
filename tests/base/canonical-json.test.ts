import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/canonical-json.ts';

it('orders keys as RFC 8785 does, section 3.2.3: by UTF-16 code units', () => {
	const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
	const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, true])));
	expect(Object.keys(JSON.parse(written) as object)).toHaveLength(keys.length);
	const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'];
	expect([...written.matchAll(/"(.+?)":/g)].map(([, key]) => key)).toEqual(
		order.map((key) => JSON.stringify(key).slice(1, -1))
	);
});

it('writes values as RFC 8785 does, section 3.2.2', () => {
	const string = '\u20ac$\u000f\nA\'B"\\\\"/';
	expect(canonicalJson({ string, numbers: [1e21, 4.5, 0], literals: [null, true, false] })).toBe(
		'{"literals":[null,true,false],"numbers":[1e+21,4.5,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
	);
});

it('is read again as the same value, and written again as the same text', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const written = canonicalJson(value);
			expect(canonicalJson(JSON.parse(written))).toBe(written);
			expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});
