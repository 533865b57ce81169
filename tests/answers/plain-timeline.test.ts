import { describe, expect, it } from 'vitest';
import { ANSWERS } from '#lib/answers/answers.ts';
import { PLAIN_PICTURE } from '#lib/files/picture/picture-options.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { SHOWS } from '#lib/query/address/compare-query.ts';
import type { DownloadName } from '#lib/files/download-names.ts';
import type { OpenedDataset } from '#lib/store/store.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

/** A dataset of so many statements in which nothing is declared. */
function plain(statements: number): OpenedDataset {
	const made = generateDataset({ statements, priorities: 3, seed: 1 });
	return {
		...{ id: 'plain', revision: 'a' as never, asOf: '2024-01-01T00:00:00Z' },
		...{ frozen: false, kept: true, behind: null },
		dataset: readWhole({ ...made, documents: [], links: [] })
	};
}

const text = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array());
const URLS = {
	...{
		datasetUrl: { origin: 'https://a.example', name: 'plain' },
		home: 'https://a.example/plain'
	},
	...{ script: '', boot: '', css: '', comparing: { boot: '', css: '' } }
};
const PRIORITIES = /priorit|приоритет|أولوي/i;

const PAGE = 'https://a.example/datasets/plain';
const TIMELINES = ['csv', 'json', 'jsonld', 'ics', 'svg'].map((end) => `timeline.${end}`);
const COMPARISONS = ['csv', 'json', 'svg'].flatMap((end) =>
	SHOWS.filter((show) => show !== 'documents').map(
		(show) => [`compare.${end}`, `?view=compare&show=${show}`] as const
	)
);
const FILES = [
	...[...TIMELINES, 'card.svg'].map((name) => [name, ''] as const),
	...COMPARISONS
] as [DownloadName, string][];

/** What a reader is shown: without attributes that only scripts and styles read. */
const shown = (html: string) =>
	html
		.replace(/<(script|style)[^]*?<\/\1>/g, '')
		.replace(/ (class|id|name|data-[\w-]+)="[^"]*"/g, '');

describe('a dataset in which nothing is declared', () => {
	it.each(SHOWS)('is compared, or says that nothing can be, as %s', (show) => {
		const embed = text(ANSWERS.embed(plain(40), { ...URLS, query: `view=compare&show=${show}` }));
		expect(embed.includes('nothing to set statements against')).toBe(show !== 'axis');
	});

	it.each(
		['en', 'ar', 'ru'].flatMap((language) => [3, 400].map((count) => [language, count] as const))
	)('is embedded in %s with %i statements, and says nothing of priorities', (language, count) => {
		const embed = text(ANSWERS.embed(plain(count), { ...URLS, query: `lang=${language}` }));
		expect(embed).toContain('generated statements');
		const words = shown(embed);
		const at = words.search(PRIORITIES);
		expect(at < 0 ? '' : words.slice(at - 200, at + 60)).toBe('');
	});

	it.each(FILES)('is had as %s%s', (file, query) => {
		expect(
			ANSWERS.file(plain(40), { file, page: PAGE + query, options: PLAIN_PICTURE })
		).toHaveProperty('body');
	});

	it('counts what stands in it as statements', () => {
		const svg = ANSWERS.file(plain(400), {
			file: 'timeline.svg',
			page: PAGE,
			options: PLAIN_PICTURE
		});
		const drawn = text('body' in svg ? svg.body : null);
		expect(drawn).toContain('>Statements<');
		expect(drawn).not.toContain('No priority linked');
	});
});
