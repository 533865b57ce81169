import { describe, expect, it } from 'vitest';
import { buildingOf } from '#lib/builder/building.ts';
import { OPENED } from './opened.ts';

const built = (query: string, opened: Partial<typeof OPENED> = {}) =>
	buildingOf({ ...OPENED, ...opened }, new URL(`https://plumbline.example/?${query}`));

describe('an embed while it is made', () => {
	it.each([
		['live, if nothing is asked for', '', {}, 'live', 'water'],
		['frozen, if asked for', 'edition=frozen', {}, 'frozen', `water@${OPENED.revision}`],
		[
			'frozen, from the page of a revision',
			'',
			{ frozen: true },
			'frozen',
			`water@${OPENED.revision}`
		],
		['live, from the page of a revision too', 'edition=live', { frozen: true }, 'live', 'water'],
		['live, where the revision is not kept', 'edition=frozen', { kept: false }, 'live', 'water']
	] as const)('is %s', (_, query, opened, edition, name) => {
		const building = built(query, opened);
		expect(building.edition).toBe(edition);
		expect(building.embedded.datasetUrl.name).toBe(name);
	});

	it('says that there is no other edition', () => {
		expect(built('edition=first').problems).toEqual([
			'This address asks for the edition “first”; it can be live or frozen. It was ignored.'
		]);
	});

	it('says that a revision that is not kept cannot be frozen', () => {
		expect(built('edition=frozen', { kept: false }).problems).toHaveLength(1);
	});
});
