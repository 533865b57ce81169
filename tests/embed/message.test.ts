import { expect, it } from 'vitest';
import { MESSAGE_VERSION, messageIn } from '#lib/embed/message.ts';

it.each([
	{ plumbline: MESSAGE_VERSION, kind: 'hello' },
	{ plumbline: MESSAGE_VERSION, kind: 'height', height: 512 }
] as const)('%o is a message', (message) => {
	expect(messageIn({ ...message, more: 'from a later build' })).toEqual(message);
});

it.each([
	['of a later version', { plumbline: 2, kind: 'height', height: 512 }],
	['of another kind', { plumbline: MESSAGE_VERSION, kind: 'navigate', to: 'https://example.org' }],
	['of a height that is none', { plumbline: MESSAGE_VERSION, kind: 'height', height: 'tall' }],
	['of no height at all', { plumbline: MESSAGE_VERSION, kind: 'height', height: 0 }],
	['of an endless height', { plumbline: MESSAGE_VERSION, kind: 'height', height: Infinity }],
	['of somebody else', { sentinel: 'amp', type: 'embed-size', height: 512 }],
	['of text', 'plumbline'],
	['of nothing', null]
])('what is %s is ignored', (_, sent) => {
	expect(messageIn(sent)).toBeNull();
});
