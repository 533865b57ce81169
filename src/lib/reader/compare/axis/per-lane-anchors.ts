import { dayAt } from '../../../dates/day.ts';
import type { AnchoredLane } from '../../../compare/anchored-lanes.ts';
import type { GroupBy } from '../../../study/groups/grouping.ts';
import type { Study } from '../../../study/study.ts';

/** A day 0 for every lane by itself: its document's adoption, its period's beginning, or its first statement. */
export function perLaneAnchors(
	lanes: readonly AnchoredLane[],
	groupBy: GroupBy,
	study: Study
): { name: string; anchors: string[] } | null {
	const days = lanes.map(({ group, days, spans }) => {
		if (groupBy === 'documents') {
			return study.dataset.documents.find(({ id }) => id === group.key)!.adopted;
		}
		const first = Math.min(days[0] ?? Infinity, spans[0]?.start ?? Infinity);
		const begins = group.period?.start ?? first;
		const start = Number.isFinite(begins) ? begins : first;
		return Number.isFinite(start) ? dayAt(start) : null;
	});
	if (days.length < 2 || days.some((day) => day === null)) return null;
	const name =
		groupBy === 'documents'
			? 'Days since each adoption'
			: lanes.every(({ group }) => group.period)
				? 'Days since each start'
				: 'Days since each first statement';
	return { name, anchors: days.map(String) };
}
