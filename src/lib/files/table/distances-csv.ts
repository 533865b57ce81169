import type { Comparison } from '../../query/comparison/comparison.ts';
import { doubtText } from '../../wording/distance-text.ts';
import { groupName } from '../../wording/group-name.ts';
import type { CsvValue } from './csv.ts';

/** How far apart every two of the groups are that are set together. */
export const distancesCsv = ({
	attentionTogether,
	distances,
	source: { study }
}: Comparison): CsvValue[][] => [
	[
		...['one', 'other', 'links of one', 'links of other', 'Jensen-Shannon distance'],
		...['divergence in bits', 'corrected distance', 'low of 95 in 100', 'high of 95 in 100'],
		...['by chance, median', 'by chance, 95 in 100', 'shuffles', 'within chance', 'doubt']
	],
	...distances.flatMap((row, a) =>
		row.flatMap((one, b): CsvValue[][] => {
			if (!one) return [];
			const [p, q] = [attentionTogether[a]!, attentionTogether[b]!];
			return [
				[
					...[p, q].map(({ group }) => groupName(group, study.dataset)),
					...[p.total, q.total, one.distance, one.divergence],
					...[one.corrected, one.low, one.high, one.chance?.median ?? null],
					...[one.chance?.most ?? null, one.chance?.shuffles ?? null],
					...[one.chance && (one.isWithinChance ? 'yes' : 'no'), one.doubt && doubtText(one.doubt)]
				]
			];
		})
	)
];
