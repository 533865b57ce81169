import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** 12, 14, 16, 20, 28 and 40 px, as rem; 17 is that of the evidence spread, which is read as a book is. */
const SIZES = ['0.75', '0.875', '1', '1.25', '1.75', '2.5', '1.0625'].map((size) => `${size}rem`);

const styled = [
	'src/lib/reader',
	'src/lib/ui',
	'src/lib/builder',
	'src/lib/workbench',
	'src/routes'
]
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
	)
	.filter((file) => file.endsWith('.svelte') && !file.includes('bench/'))
	.map((file) => ({
		file,
		css: /<style>(.*)<\/style>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
	}));

it('sets type in six sizes alone, which grow with the reader’s own', () => {
	const others = styled.flatMap(({ file, css }) =>
		[...css.matchAll(/font-size: ([^;]+);/g)]
			.map(([, size = '']) => size)
			// Numbers over the columns of a phone are no larger than a column is wide.
			.map((size) => /^min\((0\.75rem), /.exec(size)?.[1] ?? size)
			.filter((size) => size !== 'inherit' && !SIZES.includes(size))
			.map((size) => `${file}: ${size}`)
	);
	expect(styled.length).toBeGreaterThan(60);
	expect(others).toEqual([]);
});

it('gives what is pressed no height in pixels', () => {
	const inPixels = styled.flatMap(({ file, css }) =>
		[...css.matchAll(/^\s*min-(?:height|width): \d{2,}px/gm)].map(([rule]) => `${file}: ${rule}`)
	);
	expect(inPixels).toEqual([]);
});
