import { expect, it } from 'vitest';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { fileOf } from './import-of.ts';

const read = (text: string, name = 'posts.csv') =>
	readFiles([fileOf(text, name)], { formats: FORMATS });

const withMedia = (...media: readonly string[]) =>
	['date,title,media', ...media.map((one, at) => `2023-11-${at + 10},Title ${at},"${one}"`)].join(
		'\n'
	);

it.each([
	['two slashes', '//example.org/z.png', 'https://example.org/z.png'],
	['a scheme in capitals', 'HTTPS://example.org/Z.png', 'https://example.org/Z.png'],
	['the scheme as it should be', 'http://example.org/z.png', 'http://example.org/z.png']
])('keeps what a table shows by an address with %s', async (_, written, kept) => {
	const { drafts, problems } = await read(withMedia(written));
	expect(drafts[0]!.media.map(({ address }) => address)).toEqual([kept]);
	expect(problems).toEqual([]);
});

it.each(['images/p.jpg', 'javascript:alert(1)'])(
	'tells of media that is not on the web: %s',
	async (written) => {
		const { drafts, problems } = await read(withMedia(written));
		expect(drafts[0]!.media).toEqual([]);
		expect(problems).toMatchObject([{ code: 'left-out', lost: 'field', location: { row: 2 } }]);
		expect(problems[0]!.because).toContain(written);
	}
);

it('keeps or tells of the address of a statement as of its media', async () => {
	const rows = ['HTTPS://EXAMPLE.ORG/Q', '//example.org/p', 'https://example.org/a b', 'a/b.html'];
	const { drafts, problems } = await read(
		['date,title,address', ...rows.map((one, at) => `2023-11-${at + 10},Title ${at},${one}`)].join(
			'\n'
		)
	);
	expect(drafts.map(({ address }) => address)).toEqual([
		...['https://EXAMPLE.ORG/Q', 'https://example.org/p', 'https://example.org/a%20b', null]
	]);
	expect(problems.map(({ because }) => because)).toEqual([
		'the address “a/b.html” is not on the web, so it was skipped'
	]);
});

it('counts what is not on the web, where a file has very many such addresses', async () => {
	const rows = Array.from(
		{ length: 30 },
		(_, at) => `2023-11-${`${at + 1}`.padStart(2, '0')},Title ${at},photo${at}.jpg`
	);
	const { problems } = await read(['date,title,media', ...rows].join('\n'));
	expect(problems).toHaveLength(21);
	expect(problems.at(-1)!.because).toMatch(/^10 more addresses/);
});
