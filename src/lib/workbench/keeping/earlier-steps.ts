import type { Dataset } from '../../model/dataset.ts';
import type { Link } from '../../model/link.ts';
import { prioritiesIn } from '../../model/policy-document.ts';
import type { ReviewStep } from './review-step.ts';

/**
 * The judgements of a dataset file that an earlier Plumbline kept whole, which the dataset as it is
 * published has not, as steps: they go before all others. The same file gives the same steps.
 */
export function earlierSteps(name: string, kept: Dataset, published: Dataset): ReviewStep[] {
	const there = new Set(published.links.map((link) => keyOf(link, published)));
	const titles = new Map(kept.statements.map(({ id, title }) => [id, title]));
	const coders = new Map(kept.coders.map(({ id, name }) => [id, name]));
	const numbers = new Map(
		[...prioritiesIn(kept.documents)].map(({ priority: { id, number } }) => [id, number])
	);
	return kept.links
		.filter((link) => !there.has(keyOf(link, kept)))
		.flatMap((link, at): ReviewStep[] => {
			const { statement, priority, relation, evidence, why, verdict } = link;
			if (verdict.status === 'suggested') return [];
			const { status, by, on } = verdict;
			return [
				{
					...{ kind: 'judged', id: `0-${name}-${String(at).padStart(6, '0')}` },
					...{ title: titles.get(statement)!, number: numbers.get(priority)! },
					judgement: {
						...{ statement, priority, status, relation, evidence, why, on },
						coder: coders.get(by) ?? by
					}
				}
			];
		});
}

const keyOf = ({ statement, priority, verdict }: Link, { coders }: Dataset): string => {
	const by = coders.find(({ id }) => id === verdict.by)?.name ?? '';
	return [statement, priority, verdict.status, by, verdict.on ?? ''].join('\n');
};
