import { comparedTerms } from '../../query/comparison/compared-terms.ts';
import type { Comparison } from '../../query/comparison/comparison.ts';
import { groupLine } from '../../wording/group-name.ts';
import type { CsvValue } from './csv.ts';

/** The terms that tell the two groups of a comparison apart; their heads alone where it has another number. */
export function termsCsv(comparison: Comparison): CsvValue[][] {
	const { study } = comparison.source;
	const terms = comparedTerms(comparison);
	const names = terms
		? comparison.matrix.groups.map((group) => groupLine(group, study.dataset))
		: ['one', 'other'];
	return [
		[
			...['language', 'said more by', 'term', 'stem'],
			...names.map((name) => `times said by ${name}`),
			...names.map((name) => `statements of ${name}`),
			...names.map((name) => `words counted of ${name}`),
			...['log-odds ratio', 'z']
		],
		...(terms?.languages ?? []).flatMap(({ language, words, telling }) =>
			(telling ?? []).flatMap((some, side) =>
				some.map(({ key, word, counts, statements, logOdds, z }): CsvValue[] => [
					...[language, names[side]!, word, key.slice(language.length + 1)],
					...[...counts, ...statements, ...words, logOdds, z]
				])
			)
		)
	];
}
