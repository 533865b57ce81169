import { expect, it } from 'vitest';
import { LruCache } from '#lib/base/lru-cache.ts';

it('holds what was asked for last, up to its bytes', () => {
	const cache = new LruCache<string>(100);
	cache.set('a', 'A', 40);
	cache.set('b', 'B', 40);
	expect(cache.get('a')).toBe('A');
	expect(cache.set('c', 'C', 40)).toEqual(['B']);
	expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C']);
});

it('holds the last one whatever its size, and lets all others go for it', () => {
	const cache = new LruCache<string>(100);
	cache.set('a', 'A', 10);
	cache.set('b', 'B', 20);
	expect(cache.set('c', 'C', 1000)).toEqual(['A', 'B']);
	expect(cache.get('c')).toBe('C');
	expect(cache.set('d', 'D', 10)).toEqual(['C']);
});

it('counts what is set again once, and forgets what was deleted', () => {
	const cache = new LruCache<string>(100);
	cache.set('a', 'A', 60);
	cache.set('a', 'A2', 60);
	expect(cache.set('b', 'B', 40)).toEqual([]);
	cache.delete('a');
	cache.delete('a');
	expect(cache.set('c', 'C', 60)).toEqual([]);
	expect(cache.get('a')).toBe(undefined);
});
