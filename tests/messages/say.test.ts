import { describe, expect, it } from 'vitest';
import { ARABIC } from '#lib/messages/arabic.ts';
import { around } from '#lib/messages/language.ts';
import { ENGLISH } from '#lib/messages/english.ts';
import { RUSSIAN } from '#lib/messages/russian.ts';
import { say } from '#lib/messages/say.ts';

describe('a message', () => {
	it('gets its placeholders filled, each where its name stands', () => {
		expect(say(ENGLISH, '{b} after {a}', { a: 'one', b: 'two' })).toBe('two after one');
	});

	it('keeps a placeholder that is given nothing, and fills none that came in with a value', () => {
		expect(say(ENGLISH, '{a}, {b}', { a: '{b}' })).toBe('{b}, {b}');
		expect(say(ENGLISH, '{a}, {b}', { a: '{b}', b: 'c' })).toBe('{b}, c');
	});

	it('has its numbers grouped as its language does it', () => {
		const written = [ENGLISH, RUSSIAN, ARABIC].map((messages) =>
			say(messages, '{n}', { n: 1234567 })
		);
		expect(written).toEqual(['1,234,567', '1\u00a0234\u00a0567', '1,234,567']);
	});

	it('lets what is put into Arabic keep its own order', () => {
		expect(say(ARABIC, 'القائل: {who}', { who: 'MFA' })).toBe('القائل: \u2068MFA\u2069');
	});

	it('keeps what is made of such words alone in the order of Arabic: “{state}: {count}” in brackets', () => {
		const one = say(ARABIC, '{state}: {count}', { state: 'مقبولة', count: 27 });
		expect(one).toBe('\u2068مقبولة\u2069: 27');
		expect(say(ARABIC, '{links} ({list})', { links: '37 صلة', list: one })).toBe(
			`\u206837 صلة\u2069 (\u2067${one}\u2069)`
		);
		expect(say(ARABIC, '{list}', { list: 'MFA \u2068مقبولة\u2069' })).toMatch(/^\u2068MFA/);
	});
});

describe('a number chooses the form', () => {
	it.each([
		[ENGLISH, 0, '0 statements'],
		[ENGLISH, 1, '1 statement'],
		[ENGLISH, 2, '2 statements'],
		[RUSSIAN, 1, '1 заявление'],
		[RUSSIAN, 2, '2 заявления'],
		[RUSSIAN, 5, '5 заявлений'],
		[RUSSIAN, 11, '11 заявлений'],
		[RUSSIAN, 21, '21 заявление'],
		[RUSSIAN, 112, '112 заявлений'],
		[ARABIC, 0, 'لا تصريحات'],
		[ARABIC, 1, 'تصريح واحد'],
		[ARABIC, 2, 'تصريحان'],
		[ARABIC, 7, '7 تصريحات'],
		[ARABIC, 11, '11 تصريحًا'],
		[ARABIC, 100, '100 تصريح']
	])('$language %s', (messages, count, said) => {
		expect(say(messages, messages.chart.statements, { count })).toBe(said);
	});
});

it.each([
	['in the middle', 'from {a} on', ['from ', ' on']],
	['at the end', 'from {a}', ['from ', '']],
	['nowhere', 'from {b}', ['from {b}', '']]
])('a text can be parted around a place %s', (_, text, parts) => {
	expect(around(text, 'a')).toEqual(parts);
});
