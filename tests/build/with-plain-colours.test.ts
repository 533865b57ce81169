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

it('leaves styles without a theme as they are', () => {
	expect(withPlainColours('.x{color:light-dark(#fff,#000)}')).toBe(
		'.x{color:light-dark(#fff,#000)}'
	);
});
