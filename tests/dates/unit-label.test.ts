import { expect, it } from 'vitest';
import { utcDate } from '#lib/dates/civil.ts';
import { CALENDAR_UNITS } from '#lib/dates/calendar-unit.ts';
import { labelOfUnit } from '#lib/dates/unit-label.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';

it('names each unit in every language, and no two alike', () => {
	const names = LANGUAGES.map((language) =>
		CALENDAR_UNITS.map((unit) => labelOfUnit(unit, utcDate(2023, 10), messagesIn(language).dates))
	);
	expect(names[0]).toEqual(['1 Oct 2023', 'week of 1 Oct 2023', 'Oct 2023', 'Q4 2023', '2023']);
	for (const [day, week, month, quarter, year] of names) {
		expect(new Set([day, week, month, quarter, year]).size).toBe(5);
		for (const name of [day, week, month, quarter, year]) expect(name).toContain('2023');
		expect(quarter).toMatch(/4/);
	}
});
