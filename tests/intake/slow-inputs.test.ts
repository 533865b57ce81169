import { expect, it } from 'vitest';
import { channelHtml } from '#lib/intake/posts/channel-html.ts';
import { xlsx } from '#lib/intake/tables/workbook/xlsx.ts';
import { timelineJs } from '#lib/intake/timelines/timeline-js.ts';
import { allFound, importFile } from '../fixtures/import-file.ts';
import { inline, number, sheetOf, workbookOf } from '../fixtures/workbook.ts';

// Each took from 40 seconds to minutes, since what was tried grew with the square of its length or more.
const AT_ONCE = 10_000; // ms, for a machine that is busy with other tests

const message = (picture: string, words: string) =>
	`<div class="tgme_widget_message" data-post="harbour/1"><a class="tgme_widget_message_photo_wrap" style="${picture}"></a><div class="tgme_widget_message_text">${words}</div></div>`;

const page = (html: string) => allFound(channelHtml, importFile('a.html', html));

it.each<[string, string]>([
	['blanks', `background-image:url(${' '.repeat(200_000)}`],
	['beginnings', 'url('.repeat(50_000)],
	['quotation marks', `url(${'"'.repeat(200_000)}`]
])(
	'a page whose picture has an address of 200,000 %s is read at once',
	async (_, picture) => {
		const { drafts } = await page(message(picture, 'The quay<br>is open.'));
		expect(drafts[0]).toMatchObject({ title: 'The quay', media: [] });
	},
	AT_ONCE
);

it.each([
	['url(https://a.example/1.jpg)', 'https://a.example/1.jpg'],
	["background: url( 'https://a.example/1.jpg' ) red", 'https://a.example/1.jpg'],
	['url("https://a.example/1 (2).jpg")', 'https://a.example/1 (2).jpg']
])('a picture is still found in %s', async (style, address) => {
	const { drafts } = await page(message(style.replaceAll('"', '&quot;'), 'The quay<br>is open.'));
	expect(drafts[0]!.media.map((one) => one.address)).toEqual([address]);
});

it(
	'a page of 500,000 tags inside one another is read as far as anyone nests them',
	async () => {
		const nested = message('', '<b>'.repeat(500_000));
		const { drafts, problems } = await page(message('', 'The quay<br>is open.') + nested);
		expect(drafts).toHaveLength(1);
		expect(problems).toContainEqual(expect.objectContaining({ code: 'too-large' }));
	},
	AT_ONCE
);

it(
	'a headline of 500,000 tags inside one another is read at once',
	async () => {
		const text = { headline: '<b>'.repeat(500_000), text: '<i>'.repeat(500_000) };
		const events = [{ start_date: { year: '2021' }, text }];
		const { drafts } = await allFound(timelineJs, importFile('a.json', JSON.stringify({ events })));
		expect(drafts[0]!.date?.written).toBe('2021');
	},
	AT_ONCE
);

it.each(['[', '"', '[h', '\\', '"['])(
	'a workbook with a number format of 200,000 characters (%s) is read at once',
	async (unit) => {
		const rows = [
			[inline('date'), inline('title')],
			[inline('2023-11-21'), number(5, 1)]
		];
		const formats = [unit.repeat(200_000 / unit.length)];
		const bytes = workbookOf({ sheets: { S: sheetOf(rows) }, formats });
		const { drafts } = await allFound(xlsx, importFile('a.xlsx', bytes));
		expect(drafts[0]!.date?.written).toBe('2023-11-21');
	},
	AT_ONCE
);
