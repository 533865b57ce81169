import type { Dataset } from '../../model/dataset.ts';
import type { StatementDetail } from '../../query/statement-detail.ts';

/** A dataset that came without words, with the words and the evidence of some statements. */
export function withDetails(dataset: Dataset, details: readonly StatementDetail[]): Dataset {
	const known = new Map(
		details.flatMap(({ statement, words }) => [statement, words].map((one) => [one.id, one]))
	);
	const linked = new Set(details.map(({ statement }) => statement.id));
	return {
		...dataset,
		statements: dataset.statements.map((one) => known.get(one.id) ?? one),
		links: [
			...dataset.links.filter(({ statement }) => !linked.has(statement)),
			...details.flatMap(({ links }) => links)
		]
	};
}
