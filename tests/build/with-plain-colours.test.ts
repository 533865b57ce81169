import { expect, it } from 'vitest';
import { withPlainColours } from '../../src/build/with-plain-colours.ts';

it('gives browsers without light-dark() the light colours, before what comes after', () => {
	const theme = ':root,:host{color-scheme:light dark;--a:light-dark(#fff,#000);--f:serif}';
	expect(withPlainColours(`.x{color:red}${theme}@media print{:root{--a:#eee}}`)).toBe(
		`.x{color:red}${theme}` +
			'@supports not (color:light-dark(red,red)){:root,:host{--a:#fff}*{color-scheme:light!important}}' +
			'@media print{:root{--a:#eee}}'
	);
});

it('leaves styles without such colours as they are', () => {
	expect(withPlainColours('.x{color:#fff}')).toBe('.x{color:#fff}');
});

it.each([
	['outside the theme', '.x{color:light-dark(#fff,#000)}'],
	['in a rule of another name', ':host,:root{--a:light-dark(#fff,#000)}'],
	[
		'beside others of the theme',
		':root,:host{--a:light-dark(#fff,#000);color:light-dark(#fff,#000)}'
	],
	['of a function with commas', ':root,:host{--a:light-dark(rgb(0,0,0),#000)}']
])('refuses a colour that it cannot give them: %s', (_, css) => {
	expect(() => withPlainColours(css)).toThrow(/browsers without it would have none/);
});
