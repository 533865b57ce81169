import { expect, it } from 'vitest';
import { withoutName } from '#lib/timeline/text/actor-names.ts';

const NAMES = ['Ministry of Foreign Affairs', 'Foreign Ministry'];

it.each([
	['Ministry of Foreign Affairs rejects the plan', NAMES, 'rejects the plan'],
	['Foreign Ministry rejects the plan', NAMES, 'rejects the plan'],
	['The plan of the Foreign Ministry', NAMES, 'The plan of the Foreign Ministry'],
	['Foreign Ministry’s plan', NAMES, 'Foreign Ministry’s plan'],
	['Foreign Ministry', NAMES, 'Foreign Ministry'],
	['Foreign Ministry ', NAMES, 'Foreign Ministry '],
	['A speech', [], 'A speech']
])('“%s”, where the colour tells of %j, is written “%s”', (title, names, written) => {
	expect(withoutName(title, names)).toBe(written);
});
