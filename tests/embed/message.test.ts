import { expect, it } from 'vitest';
import { heightIn, isHello, MESSAGE_VERSION } from '#lib/embed/host/message.ts';

const hello = { plumbline: MESSAGE_VERSION, kind: 'hello' };
const height = { plumbline: MESSAGE_VERSION, kind: 'height', height: 512 };

it('knows a hello and a height, also with more from a later build', () => {
	expect(isHello({ ...hello, more: 'words' })).toBe(true);
	expect(heightIn({ ...height, more: 'words' })).toBe(512);
	expect(isHello(height)).toBe(false);
	expect(heightIn(hello)).toBeNull();
});

it.each([
	['of a later version', { ...height, plumbline: 2 }],
	['a hello of a later version', { ...hello, plumbline: 2 }],
	['of another kind', { plumbline: MESSAGE_VERSION, kind: 'navigate', to: 'https://example.org' }],
	['of a height that is none', { ...height, height: 'tall' }],
	['of a height in words', { ...height, height: '512' }],
	['of no height at all', { ...height, height: 0 }],
	['of an endless height', { ...height, height: Infinity }],
	['of somebody else', { sentinel: 'amp', type: 'embed-size', height: 512 }],
	['of text', 'plumbline'],
	['of nothing', null]
])('what is %s is ignored', (_, sent) => {
	expect(heightIn(sent)).toBeNull();
	expect(isHello(sent)).toBe(false);
});
