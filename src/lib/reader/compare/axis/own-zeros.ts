import { dayAt } from '../../../dates/day.ts';
import type { AnchoredLane } from '../../../compare/anchored-lanes.ts';
import type { Across } from '../../../study/division.ts';
import type { Study } from '../../../study/study.ts';

/** A day 0 for every lane by itself: its document's adoption, its period's beginning, or its first statement. */
export function ownZeros(
	lanes: readonly AnchoredLane[],
	across: Across,
	study: Study
): { name: string; anchors: string[] } | null {
	const days = lanes.map(({ side, days, spans }) => {
		if (across === 'documents') {
			return study.dataset.documents.find(({ id }) => id === side.key)!.adopted;
		}
		const first = Math.min(days[0] ?? Infinity, spans[0]?.start ?? Infinity);
		const begins = side.period?.start ?? first;
		const start = Number.isFinite(begins) ? begins : first;
		return Number.isFinite(start) ? dayAt(start) : null;
	});
	if (days.length < 2 || days.some((day) => day === null)) return null;
	const name =
		across === 'documents'
			? 'Days since each adoption'
			: lanes.every(({ side }) => side.period)
				? 'Days since each began'
				: 'Days since each one’s first';
	return { name, anchors: days.map(String) };
}
