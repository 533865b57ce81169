import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { readingOf } from '#lib/query/reading.ts';
import { shownInComparison, shownOnTimeline } from '#lib/query/shown-in.ts';
import { shownText } from '#lib/wording/shown-text.ts';
import { studyOf } from '#lib/study/study.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { studyWith } from '../fixtures/study.ts';

const study = studyWith(
	['a', 'b'].map((id) => ({ id, date: '2023-11-01' })),
	[
		{ of: 'a', to: 'p1' },
		{ of: 'a', to: 'p1.1', status: 'suggested' },
		{ of: 'b', to: 'p2', status: 'rejected' }
	]
);
const read = (query: string) => readingOf(study, new URLSearchParams(query));
const onTimeline = (query: string, outside = 0, language: (typeof LANGUAGES)[number] = 'en') =>
	shownText(shownOnTimeline(read(query), outside), messagesIn(language));
const compared = (query: string, language: (typeof LANGUAGES)[number] = 'en') =>
	shownText(shownInComparison(read(`view=compare&${query}`).comparison), messagesIn(language));

describe('what is counted is said on the timeline and in a comparison with the same words', () => {
	it('of what the timeline shows', () => {
		expect(onTimeline('', 1)).toBe(
			'Showing 2 of 2 statements, 2 links (1 accepted, 1 suggested); left out: 1 rejected; 1 outside the window. A link to a sub-point counts for that sub-point alone.'
		);
	});

	it('of accepted links alone', () => {
		expect(compared('across=actors')).toBe(
			'Showing 2 of 2 statements, 1 link (1 accepted); left out: 1 suggested, 1 rejected. A priority counts the statements on its sub-points too, each once.'
		);
	});

	it('of suggestions too: as the timeline, but for sub-points', () => {
		const asked = 'across=actors&status=accepted&status=suggested';
		expect(compared(asked).split('. ')[0]).toBe(onTimeline('').split('. ')[0]);
	});

	it.each([
		['show=attention', 'A link to a sub-point counts for that sub-point alone.'],
		['show=coverage', 'A priority counts the statements on its sub-points too, each once.'],
		['show=axis&across=actors', 'Showing 2 of 2 statements, linked or not.']
	])('as %s counts them', (query, end) => {
		expect(compared(query).endsWith(end)).toBe(true);
	});

	it('in columns that do not hold all', () => {
		expect(compared('across=statements&side=a&side=a')).toContain(
			'; statements in these columns: 1.'
		);
	});

	it.each([
		['en', 'Showing 1 of 1 statement.', 'This dataset has no statements yet.'],
		['ar', 'المعروض 1 من أصل تصريح واحد.', 'لا تصريحات في مجموعة البيانات هذه بعد.'],
		['ru', 'Показано 1 из 1 заявления.', 'В этом наборе данных пока нет заявлений.']
	] as const)(
		'without links where nothing is declared, and without a count where there is nothing, in %s',
		(language, plain, empty) => {
			const said = (statements: number, query: string) => {
				const speech = minimalDataset().statements[1]!;
				const file: DatasetFile = {
					...{ ...minimalDataset(), documents: [], links: [] },
					statements: [{ ...speech, references: [] }].slice(0, statements)
				};
				const reading = readingOf(studyOf(readWhole(file)), new URLSearchParams(query));
				const shown =
					query === '' ? shownOnTimeline(reading, 0) : shownInComparison(reading.comparison);
				return shownText(shown, messagesIn(language));
			};
			for (const query of ['', 'view=compare&show=axis&across=actors']) {
				expect([query, said(1, query), said(0, query)]).toEqual([query, plain, empty]);
			}
		}
	);

	it.each(LANGUAGES)('in %s', (language) => {
		for (const text of [onTimeline('', 1, language), compared('across=actors', language)]) {
			expect(text).not.toMatch(/[{}]/);
			expect(text).toContain('2');
		}
	});
});
