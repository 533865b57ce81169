import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelHtml } from '#lib/intake/posts/channel-html.ts';
import { fileOf, importOf } from './import-of.ts';

const message = (number: number, inside: string, time = '2022-05-04T12:02:11+00:00') =>
	`<div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="harbour/${number}">
	<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/harbour"><span dir="auto">Harbour News</span></a></div>
	${inside}
	<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span><a class="tgme_widget_message_date" href="https://t.me/harbour/${number}"><time datetime="${time}" class="time">12:02</time></a></div></div></div></div>`;

const words = (html: string) =>
	`<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`;

const page = (...messages: string[]) =>
	`<!DOCTYPE html><html><body><div class="tgme_channel_info_header_title"><span>Harbour</span></div>${messages.join('')}</body></html>`;

const read = (html: string, chunk?: number) =>
	importOf(channelHtml, fileOf(html, 'harbour.html', chunk));

describe('the public page of a channel', () => {
	it('is known by the classes of its messages', () => {
		expect(
			channelHtml.recognises('a.html', page(message(1, words('x'))), new Uint8Array())
		).toBeGreaterThan(0.9);
		expect(channelHtml.recognises('a.html', '<p class="message">', new Uint8Array())).toBe(0);
	});

	it.each([1, 7, 65_536])('gives each message, in chunks of %i bytes', async (chunk) => {
		const { drafts, problems } = await read(
			page(
				message(
					1,
					words(
						'Boats &amp; nets<br/>in <b>all</b> <i class="emoji"><b>🇳🇴</b></i> colours <a href="?q=%23sea">#sea</a>'
					)
				),
				message(2, words('More <a href="https://example.org/b">boats</a>'))
			),
			chunk
		);
		expect(problems).toEqual([]);
		expect(drafts[0]).toMatchObject({
			id: 'harbour-1',
			location: { file: 'harbour.html', path: 'harbour/1' },
			date: { written: '2022-05-04T12:02:11+00:00', inferred: null },
			text: 'Boats & nets\nin all 🇳🇴 colours #sea',
			publisher: 'Harbour News',
			address: 'https://t.me/harbour/1',
			tags: ['sea'],
			more: { views: '1.2K' }
		});
		expect(drafts[1]).toMatchObject({
			text: 'More boats',
			more: { links: 'https://example.org/b' }
		});
	});

	it('tells whose words a forwarded message is, and what it answers', async () => {
		const forwarded = `<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="x"><span>Harbour Ministry</span></a></div>
			<a class="tgme_widget_message_reply" href="https://t.me/harbour/1"><div class="tgme_widget_message_author"><span class="tgme_widget_message_owner_name">Else</span></div><div class="tgme_widget_message_text js-message_reply_text">Older words</div></a>`;
		const { drafts } = await read(page(message(2, `${forwarded}${words('Own words')}`)));
		expect(drafts[0]).toMatchObject({
			text: 'Own words',
			publisher: 'Harbour Ministry',
			more: { reply: 'https://t.me/harbour/1' }
		});
	});

	it('keeps pictures and films, and where the last line leads', async () => {
		const photo = `<a class="tgme_widget_message_photo_wrap a1" href="x" style="width:10px;background-image:url('https://example.org/p.jpg')"></a><video src="https://example.org/f.mp4"></video>`;
		const { drafts } = await read(
			page(
				message(
					1,
					`${photo}${words('📍Bergen, May 3<br>Words<br>👉 <a href="https://example.org/full">Read in full</a>')}`
				)
			)
		);
		expect(drafts[0]).toMatchObject({
			text: 'Words',
			venue: 'Bergen',
			date: { written: '2022-05-03', inferred: 'the year is that of the post, 4 May 2022' },
			address: 'https://example.org/full'
		});
		expect(drafts[0]!.media.map(({ address }) => address)).toEqual([
			'https://example.org/p.jpg',
			'https://example.org/f.mp4'
		]);
	});

	it('counts messages without words, and keeps markup that is written as text', async () => {
		const { drafts, problems } = await read(
			page(
				message(1, '<video src="a.mp4"></video>'),
				message(2, words('&lt;script&gt;alert(1)&lt;/script&gt;'))
			)
		);
		expect(drafts.map(({ text }) => text)).toEqual(['<script>alert(1)</script>']);
		expect(problems.map(({ code, because }) => [code, because.slice(0, 37)])).toEqual([
			['left-out', 'skipped: 1 messages without words (pi']
		]);
	});

	it('keeps what was read of a page that is cut off, and says at which byte', async () => {
		const whole = page(message(1, words('First')), message(2, words('Second')));
		const cut = whole.slice(0, whole.indexOf('Second') + 3);
		const { drafts, problems } = await read(cut);
		expect(drafts.map(({ text }) => text)).toEqual(['First']);
		expect(problems).toMatchObject([{ code: 'broken-file', location: { byte: cut.length } }]);
	});

	it('never throws, and gives each draft an id of its own', async () => {
		const scraps = fc.constantFrom(
			message(1, words('a')),
			words('b'),
			'<div data-post="x">',
			'</div>',
			'<',
			'&',
			'</a>',
			'<br>',
			'é',
			'\0'
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(scraps, { maxLength: 20 }),
				fc.integer({ min: 1, max: 50 }),
				async (parts, chunk) => {
					const { drafts } = await read(parts.join(''), chunk);
					expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
				}
			),
			{ numRuns: 60 }
		);
	});
});
