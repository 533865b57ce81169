import { lastOf } from '../../base/sequences.ts';
import type { Link } from '../../model/link.ts';
import type { LinkState } from '../../model/link-state.ts';
import { linkCodeOf } from '../../study/link-code.ts';
import { oneEach } from '../../study/one-each.ts';
import type { Study } from '../../study/study.ts';
import { symbolOf, symbolPath } from '../../timeline/draw/shapes/symbols.ts';
import { textWidth } from '../../timeline/text/text-width.ts';
import { NARROWEST, type TurnedColumns } from './columns.ts';

/** A mark on the line of a statement, under the number of its priority. */
export interface TurnedMark {
	readonly column: number;
	readonly status: LinkState;
	/** SVG path data, around the middle of its column. */
	readonly path: string;
	/** px */
	readonly radius: number;
}

/** A number beside the marks that it names, where the head does not name each. */
export interface BesideMark {
	readonly text: string;
	/** The column of the mark that it stands after, or before. */
	readonly column: number;
	readonly side: 'after' | 'before';
}

const [FULL, SLIGHT, LEAST] = [7, 4.5, 4]; // px of radius
const SIZE = 12; // px of type
export const AWAY = 4; // px from a mark to its number

/** The marks of a statement, a priority each, from the first column to the last. */
export function marksOf(
	links: readonly Link[],
	study: Study,
	{ width }: TurnedColumns
): TurnedMark[] {
	const most = Math.max(LEAST, Math.min(FULL, (width * NARROWEST) / 2 - 1));
	return oneEach(links)
		.map((link): TurnedMark => {
			const status = study.stateOf(link);
			const { relation } = link;
			const radius = Math.min(most, relation === 'mentions' ? SLIGHT : FULL);
			const path = symbolPath(symbolOf(linkCodeOf(status, relation)), radius);
			return { column: study.rowOf.get(link.priority)!, status, path, radius };
		})
		.sort((a, b) => a.column - b.column);
}

/**
 * The numbers of marks that the head does not name, beside them: those of neighbours together, after the last of them or before the first,
 * wherever there is room to the next marks. What has none is named by the words of its statement alone.
 */
export function numbersBeside(
	marks: readonly TurnedMark[],
	numberOf: (column: number) => string | null,
	{ middles }: TurnedColumns
): BesideMark[] {
	const x = ({ column }: TurnedMark) => middles[column]! * NARROWEST;
	const widthOf = ({ column }: TurnedMark) => textWidth(numberOf(column) ?? '', SIZE) + 2 * AWAY;
	const clusters: TurnedMark[][] = [];
	for (const mark of marks) {
		const last = lastOf(lastOf(clusters) ?? []);
		const near = last && x(mark) - x(last) < 2 * mark.radius + widthOf(last);
		if (near) lastOf(clusters)!.push(mark);
		else clusters.push([mark]);
	}
	let taken = 0; // px: where the last number ends
	return clusters.flatMap((cluster, at): BesideMark[] => {
		const [first, last] = [cluster[0]!, lastOf(cluster)!];
		const text = cluster
			.map(({ column }) => numberOf(column))
			.filter(Boolean)
			.join(' ');
		if (!text) return [];
		const room = textWidth(text, SIZE) + 2 * AWAY;
		const next = clusters[at + 1]?.[0];
		const end = next ? x(next) - next.radius : NARROWEST;
		const before = Math.max(taken, at > 0 ? x(lastOf(clusters[at - 1]!)!) + first.radius : 0);
		taken = 0;
		if (x(last) + last.radius + room <= end) {
			taken = x(last) + last.radius + room;
			return [{ text, column: last.column, side: 'after' }];
		}
		if (x(first) - first.radius - room < before) return [];
		return [{ text, column: first.column, side: 'before' }];
	});
}
