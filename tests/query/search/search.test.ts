import { StudySearch, WordIndex } from '#lib/query/search/search.ts';
import { describe, expect, it, vi } from 'vitest';
import { exampleFile, exampleStudy, generatedStudy, studyIn } from '../studies.ts';

const study = exampleStudy();
const search = new StudySearch(study);

const found = (sought: string) => {
	const { statements, clauses } = search.find(sought);
	const { statements: all } = study.dataset;
	return {
		statements: [...statements].map((index) => all[index]!.id as string).sort(),
		clauses: [...clauses].sort()
	};
};

const RIYADH = 'riyadh-summit';
const MOSCOW = 'moscow-talks';

describe('a search finds', () => {
	it.each([
		['a word of the text alone', 'truly', [MOSCOW], []],
		['a word of the summary', 'quartet', [MOSCOW], []],
		['a speaker', 'lavrov', [MOSCOW], []],
		['an actor by name', 'league', [MOSCOW, RIYADH], []],
		['whatever the case', 'LAVROV', [MOSCOW], []],
		['two words of one statement', 'lavrov gaza', [MOSCOW], []],
		['the beginning of the last word', 'quart', [MOSCOW], []],
		['the beginning of the last of two', 'sergey lav', [MOSCOW], []],
		[
			'a word of a clause, with the statements linked to it',
			'architecture',
			[MOSCOW, RIYADH],
			['p2']
		],
		['a cue, with the statements linked to its clause', 'humanitarian', [MOSCOW, RIYADH], ['p5']],
		['a clause that no statement bears on', 'islamophobia', [], ['p3']]
	])('%s: %s', (_, sought, statements, clauses) => {
		expect(found(sought)).toEqual({ statements, clauses });
	});

	it.each([
		['a word that nobody said', 'submarine'],
		['two words, one of which is missing', 'lavrov submarine'],
		['an unfinished word that is not the last', 'serg lavrov'],
		['the middle of a word', 'avrov'],
		['signs only', '“…”']
	])('nothing for %s: %s', (_, sought) => {
		expect(found(sought)).toEqual({ statements: [], clauses: [] });
	});
});

it('does not take a rejected link for a match', () => {
	const file = exampleFile();
	const links = file.links.map((link) => ({
		...link,
		status: 'rejected' as const,
		coder: 'example',
		on: '2026-11-24'
	}));
	const rejected = new StudySearch(studyIn({ ...file, links }));
	const { statements, clauses } = rejected.find('architecture');
	expect([...clauses]).toEqual(['p2']);
	expect(statements.size).toBe(0);
});

it('finds, in a large study, exactly the statements with a word and those linked to its clauses', () => {
	const large = generatedStudy({ statements: 2000, priorities: 16, seed: 4 });
	const { statements, clauses } = new StudySearch(large).find('trade');
	const words = /\btrade/i;
	const inClause = large.rows.filter(({ priority }) => words.test(priority.title));
	expect([...clauses].sort()).toEqual(inClause.map(({ priority }) => priority.id).sort());
	const expected = large.dataset.statements.flatMap(({ text }, index) => {
		const linked = large.links[index]!.some(
			({ priority, verdict }) => verdict.status !== 'rejected' && clauses.has(priority)
		);
		return linked || words.test(text ?? '') ? [index] : [];
	});
	expect([...statements].sort((a, b) => a - b)).toEqual(expected);
	expect(expected.length).toBeGreaterThan(100);
});

it('looks once for what is sought again and again', () => {
	const look = vi.spyOn(WordIndex.prototype, 'find');
	const first = new StudySearch(study);
	const [once, again] = [first.find('architecture'), first.find('architecture')];
	expect(look).toHaveBeenCalledTimes(2); // among statements, and among clauses
	look.mockRestore();
	expect(again).toBe(once);
	expect(first.find('riyadh')).not.toEqual(once);
});
