import { expect, it } from 'vitest';
import { pathOf } from '#lib/model/reading/fault.ts';

it.each([
	[['statements', 3, 'date'], 'statements[3].date'],
	[['links', 0, 'evidence', 1, 'clause'], 'links[0].evidence[1].clause'],
	[['$schema'], '$schema'],
	[['actors', 0, 'short name'], 'actors[0]["short name"]'],
	[[], '(the whole file)']
])('the path %j is written %s', (keys, path) => {
	expect(pathOf(keys)).toBe(path);
});
