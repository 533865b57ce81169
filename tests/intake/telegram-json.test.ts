import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telegramJson } from '#lib/intake/posts/telegram-json.ts';
import { fileOf, importOf } from './import-of.ts';

const message = (id: number, known: Record<string, unknown> = {}) => ({
	id,
	type: 'message',
	date: '2022-05-04T15:02:11',
	date_unixtime: '1651665731',
	from: 'Harbour News',
	from_id: 'channel7',
	text: `Words of message ${id}`,
	text_entities: [{ type: 'plain', text: `Words of message ${id}` }],
	...known
});

const chat = (...messages: unknown[]) =>
	JSON.stringify({ name: 'Harbour News', type: 'public_channel', id: 7, messages });

const read = (text: string | Uint8Array, chunk?: number) =>
	importOf(telegramJson, fileOf(text, 'result.json', chunk));

describe('a Telegram Desktop export', () => {
	it('is known by its beginning', () => {
		const at = (head: string) => telegramJson.recognises('a.json', head, new Uint8Array());
		expect(at(chat(message(1)))).toBeGreaterThan(0.9);
		expect(at('{"statements": []}')).toBe(0);
		expect(at('[1]')).toBe(0);
	});

	it('gives each message with its place, day, publisher and the rest by its own names', async () => {
		const { drafts, problems } = await read(
			chat(
				message(12, {
					reply_to_message_id: 3,
					views: 40,
					photo: 'photos/a.jpg',
					edited: '2022-05-05'
				})
			)
		);
		expect(problems).toEqual([]);
		expect(drafts[0]).toMatchObject({
			id: 'message-12',
			location: { file: 'result.json', part: 'Harbour News', path: 'messages[0]' },
			date: { written: '2022-05-04T15:02:11+03:00', words: '2022-05-04T15:02:11', inferred: null },
			actor: 'Harbour News',
			publisher: 'Harbour News',
			text: 'Words of message 12',
			media: [{ address: 'photos/a.jpg', caption: null, credit: null }],
			more: { id: '12', reply_to_message_id: '3', views: '40', edited: '2022-05-05' }
		});
	});

	it('says at which byte a message begins', async () => {
		const text = chat(message(1, { text: '📍🎙 ё' }), message(2));
		const { drafts } = await read(text, 7);
		const bytes = new TextEncoder().encode(text);
		const at = bytes.slice(drafts[1]!.location.byte).slice(0, 8);
		expect(new TextDecoder().decode(at)).toBe('{"id":2,');
	});

	it.each([
		['a string', { text: 'One #two 🇳🇴' }],
		['a list', { text: ['One ', { type: 'hashtag', text: '#two' }, ' 🇳🇴'] }],
		[
			'entities beside an empty text',
			{
				text: '',
				text_entities: [
					{ type: 'bold', text: 'One ' },
					{ type: 'hashtag', text: '#two' },
					{ type: 'plain', text: ' 🇳🇴' }
				]
			}
		]
	])('reads a text that is %s', async (_, known) => {
		const { drafts } = await read(chat(message(1, known)));
		expect(drafts[0]).toMatchObject({ text: 'One #two 🇳🇴', tags: ['two'] });
	});

	it('keeps the text where its name stands a second time, empty', async () => {
		const twice = chat(message(1)).replace('"text_entities"', '"text":"","text_entities"');
		const { drafts } = await read(twice);
		expect(drafts[0]!.text).toBe('Words of message 1');
		const other = chat(message(1)).replace('"text":', '"text":"","text":');
		expect((await read(other)).drafts[0]!.text).toBe('Words of message 1');
	});

	it.each([
		[
			'by the machine’s clock',
			{ date: '2022-05-05T00:30:00', date_unixtime: '1651699800' },
			'2022-05-05T00:30:00+03:00',
			false
		],
		[
			'by a clock west of the instant',
			{ date: '2022-05-04T08:32:11' },
			'2022-05-04T08:32:11-03:30',
			false
		],
		['without the instant', { date_unixtime: undefined }, '2022-05-04T15:02:11', false],
		['without a clock', { date: '2022-05-04', date_unixtime: undefined }, '2022-05-04', false],
		['without a clock, beside an instant', { date: '2022-05-04' }, '2022-05-04', false],
		['without the written day', { date: undefined }, '2022-05-04T12:02:11Z', true],
		[
			'where the two cannot both be right',
			{ date: '2021-01-01T00:00:00' },
			'2022-05-04T12:02:11Z',
			true
		]
	])('takes the day and its clock %s', async (_, known, written, inferred) => {
		const { drafts } = await read(chat(message(1, known)));
		expect(drafts[0]!.date!.written).toBe(written);
		expect(drafts[0]!.date!.inferred !== null).toBe(inferred);
	});

	it('joins an album, and no two messages of one second with words each', async () => {
		const photo = (id: number, text: string) =>
			message(id, { text, text_entities: [], photo: `${id}.jpg` });
		const { drafts } = await read(
			chat(photo(1, ''), photo(2, 'The words'), photo(3, ''), photo(4, 'Other words'), message(5))
		);
		expect(drafts.map(({ id, text, media }) => [id, text, media.length])).toEqual([
			['message-1', 'The words', 3],
			['message-4', 'Other words', 1],
			['message-5', 'Words of message 5', 0]
		]);
	});

	it('counts what has no place among statements, once for each kind', async () => {
		const { drafts, problems } = await read(
			chat(
				message(1, { type: 'service', action: 'pin_message' }),
				message(2, { type: 'service', action: 'pin_message' }),
				{ id: 3, type: 'unsupported' },
				message(4, { text: '', text_entities: [], file: 'a.mp4' })
			)
		);
		expect(drafts).toEqual([]);
		expect(problems.map(({ code, because }) => `${code}: ${because}`)).toEqual([
			'left-out: skipped: 2 service messages (pin_message)',
			'left-out: skipped: 1 messages of the kind “unsupported”',
			'left-out: skipped: 1 messages without words (pictures, stickers, polls and the like)'
		]);
	});

	it('takes the forwarded channel, then the sender, then the chat for the publisher', async () => {
		const group = JSON.stringify({
			name: 'Nets',
			type: 'private_group',
			messages: [
				message(1, { forwarded_from: 'Harbour Ministry 🇳🇴' }),
				message(2),
				message(3, { from: null })
			]
		});
		const { drafts } = await read(group);
		expect(drafts.map(({ publisher }) => publisher)).toEqual([
			'Harbour Ministry 🇳🇴',
			'Harbour News',
			'Nets'
		]);
	});

	it('reads a post’s pin, the end that leads elsewhere, and what it mentions', async () => {
		const text = [
			'🎙 Minister Jane Roe’s remarks\n📍Bergen, May 3\n💬 We meet after the summit of April 12 in Oslo.\n👉 ',
			{ type: 'text_link', text: 'Read in full', href: 'https://example.org/a' }
		];
		const { drafts } = await read(chat(message(1, { text })));
		expect(drafts.map(({ date, venue, address }) => [date!.written, venue, address])).toEqual([
			['2022-05-03', 'Bergen', 'https://example.org/a'],
			['2022-04-12', 'Oslo', 'https://example.org/a']
		]);
		expect(drafts[0]!.date!.inferred).toBe('the year is that of the post, 4 May 2022');
	});

	it('reads every chat of a whole export', async () => {
		const list = [
			{ name: 'A', type: 'public_channel', id: 1, messages: [message(1)] },
			{ name: 'B', type: 'personal_chat', id: 2, messages: [message(1), message(1)] }
		];
		const { drafts } = await read(
			JSON.stringify({ about: 'x', contacts: { list: [{}] }, chats: { about: 'y', list } })
		);
		expect(drafts.map(({ id, location }) => [id, location.part, location.path])).toEqual([
			['chats-list-0-message-1', 'A', 'chats.list[0].messages[0]'],
			['chats-list-1-message-1', 'B', 'chats.list[1].messages[0]'],
			['chats-list-1-message-at-1', 'B', 'chats.list[1].messages[1]']
		]);
	});

	it.each([
		['cut off', (text: string) => text.slice(0, -60), /in the middle/],
		['broken', (text: string) => text.replace('"id":3', '"id":]'), /cannot be read from byte/]
	])(
		'keeps what was read of a file that is %s, and says at which byte',
		async (_, spoil, because) => {
			const text = spoil(chat(message(1), message(2), message(3)));
			const { drafts, problems } = await read(text, 50);
			expect(drafts.map(({ id }) => id)).toEqual(['message-1', 'message-2']);
			expect(problems).toMatchObject([{ code: 'broken-file', lost: 'file' }]);
			expect(problems[0]!.because).toMatch(because);
			expect(problems[0]!.location.byte).toBeGreaterThan(text.indexOf('"id":2'));
			expect(problems[0]!.location.byte).toBeLessThanOrEqual(text.length);
		}
	);

	it('keeps markup as text, and replaces NULs and halves of surrogates', async () => {
		const { drafts, problems } = await read(
			chat(message(1, { text: '<b onclick="x()">&amp;</b> \0 \ud800 =A1' }))
		);
		expect(drafts[0]!.text).toBe('<b onclick="x()">&amp;</b> \ufffd \ufffd =A1');
		expect(problems.map(({ code }) => code)).toEqual(['odd-characters']);
	});

	it('ends when it is aborted', async () => {
		const stop = AbortSignal.abort();
		const reading = telegramJson.read(fileOf(chat(message(1))), {}, stop)[Symbol.asyncIterator]();
		await expect(reading.next()).rejects.toThrow(/abort/i);
	});

	it('never throws, and gives each draft an id of its own', async () => {
		const fields = fc.record(
			{
				id: fc.oneof(fc.nat(3), fc.string()),
				type: fc.constantFrom('message', 'service', 'odd'),
				text: fc.jsonValue(),
				date: fc.oneof(fc.string(), fc.constant('2022-05-04T15:02:11')),
				from: fc.jsonValue(),
				photo: fc.string()
			},
			{ requiredKeys: [] }
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fields),
				fc.nat(300),
				fc.integer({ min: 1, max: 40 }),
				async (messages, cut, chunk) => {
					const text = chat(...messages);
					const { drafts } = await read(text.slice(0, text.length - (cut % text.length)), chunk);
					expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
				}
			),
			{ numRuns: 60 }
		);
	});
});
