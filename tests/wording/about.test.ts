import { expect, it } from 'vitest';
import { joinedAbout } from '#lib/wording/about.ts';

it.each([
	['', ', 21 Nov 2023, Moscow', '21 Nov 2023, Moscow'],
	['Speech ', ', 21 Nov 2023', 'Speech 21 Nov 2023'],
	['', '، 21 نوفمبر', '21 نوفمبر'],
	['Speech: ', '21 Nov, Moscow', 'Speech: 21 Nov, Moscow']
])('“%s” and “%s” around a title are “%s” without it', (before, after, joined) => {
	expect(joinedAbout(before, after)).toBe(joined);
});
