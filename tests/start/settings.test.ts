import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/start/settings.mjs';

describe('the address that readers use', () => {
	it.each([
		[{}, 'http://127.0.0.1:3000'],
		[{ PORT: '8080' }, 'http://127.0.0.1:8080'],
		[{ HOST: 'localhost', PORT: '8080' }, 'http://localhost:8080'],
		[{ HOST: '::1', PORT: '8080' }, 'http://[::1]:8080'],
		[{ HOST: '0.0.0.0', ORIGIN: 'https://plumbline.example/' }, 'https://plumbline.example'],
		[{ ORIGIN: 'http://plumbline.example:80' }, 'http://plumbline.example']
	])('%j: %s', (env, origin) => {
		expect(readSettings(env).origin).toBe(origin);
	});

	it('listens to this computer alone, unless told otherwise', () => {
		expect(readSettings({}).host).toBe('127.0.0.1');
		expect(readSettings({ HOST: '' }).host).toBe('127.0.0.1');
	});

	it.each([
		[{ HOST: '0.0.0.0' }, 'ORIGIN is missing: HOST=0.0.0.0'],
		[{ HOST: '::' }, 'ORIGIN is missing'],
		[{ HOST: '192.0.2.7' }, 'ORIGIN is missing'],
		// A name may be of anybody.
		[{ HOST: '127.0.0.1.example.org' }, 'ORIGIN is missing'],
		[{ HOST: '0.0.0.0', HOST_HEADER: 'x-forwarded-host' }, 'ORIGIN is missing'],
		[{ PLUMBLINE_PROXY: '127.0.0.1' }, 'ORIGIN is missing: behind a proxy'],
		[{ ORIGIN: 'plumbline.example' }, 'ORIGIN is “plumbline.example”'],
		[{ ORIGIN: 'ftp://plumbline.example' }, 'ORIGIN is “ftp:'],
		[{ ORIGIN: 'https://plumbline.example/news' }, 'without a path'],
		[{ ORIGIN: 'https://a:b@plumbline.example' }, 'ORIGIN is'],
		[{ PORT: 'http' }, 'PORT is “http”'],
		[{ PORT: '70000' }, 'PORT is 70000'],
		[{ ADDRESS_HEADER: 'x-real-ip' }, 'no trusted proxy is named'],
		[{ ORIGIN: 'https://a.example', PLUMBLINE_PROXY: 'proxy' }, 'PLUMBLINE_PROXY names “proxy”'],
		[{ BODY_SIZE_LIMIT: 'much' }, 'BODY_SIZE_LIMIT is “much”'],
		[{ PLUMBLINE_RATE: '-1' }, 'PLUMBLINE_RATE is “-1”']
	])('does not start with %j, and says why: %s', (env, because) => {
		expect(() => readSettings(env)).toThrow(because);
	});

	it('reads sizes in bytes, K and M', () => {
		const limits = ['100', '2K', '1m'].map((BODY_SIZE_LIMIT) => readSettings({ BODY_SIZE_LIMIT }));
		expect(limits.map(({ largestBody }) => largestBody)).toEqual([100, 2048, 1_048_576]);
	});
});
