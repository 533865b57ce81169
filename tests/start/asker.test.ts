import { expect, it } from 'vitest';
import { askerOf } from '../../src/start/asker.mjs';
import { readSettings } from '../../src/start/settings.mjs';

const ORIGIN = 'https://plumbline.example';

const asked = (remoteAddress: string, forwarded: string, env: Record<string, string> = {}) =>
	askerOf(
		{
			headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
			socket: { remoteAddress }
		},
		readSettings({ ORIGIN, ...env })
	);

it('believes no header of whom nobody named', () => {
	expect(asked('198.51.100.7', '203.0.113.9')).toBe('198.51.100.7');
	expect(asked('198.51.100.7', '203.0.113.9', { PLUMBLINE_PROXY: '10.0.0.1' })).toBe(
		'198.51.100.7'
	);
});

it('believes what a named proxy added last', () => {
	const env = { PLUMBLINE_PROXY: '127.0.0.1, 10.0.0.1' };
	expect(asked('::ffff:127.0.0.1', '192.0.2.1, 203.0.113.9', env)).toBe('203.0.113.9');
	expect(asked('10.0.0.1', '192.0.2.1, 203.0.113.9', { ...env, XFF_DEPTH: '2' })).toBe('192.0.2.1');
	expect(asked('10.0.0.1', '', env)).toBe('10.0.0.1');
});

it('counts nobody on this computer, where an unnamed proxy may stand, unless a rate is set', () => {
	expect(asked('127.0.0.1', '203.0.113.9')).toBe(null);
	expect(asked('127.0.0.1', '', { PLUMBLINE_RATE: '5' })).toBe('127.0.0.1');
});

it.each([
	['2001:db8::1', '2001:db8:0:0'],
	['2001:0db8:0000:0000:1::2', '2001:db8:0:0'],
	['2001:db8:a:b:c:d:e:f', '2001:db8:a:b'],
	['::2', '0:0:0:0']
])('takes a network of IPv6 for one asker: %s', (address, network) => {
	expect(asked(address, '')).toBe(network);
});
