import { bisectLeft } from '../../base/sequences.ts';
import type { Span } from '../../dates/span.ts';
import type { Lane, Stretches } from './lane.ts';

type Columns<Of> = {
	readonly [Key in keyof Of]: Of[Key] extends number ? number : readonly (number | null)[];
};

/**
 * A lane as JSON can carry it: of each column its first number, and then the steps to the next, since most numbers
 * are long and most steps short. An instant without end is null.
 */
export interface LaneColumns extends Columns<Omit<Lane, 'stretches' | 'extent'>> {
	readonly stretches: Columns<Stretches>;
	readonly extent: Lane['extent'];
}

export const columnsOf = ({ stretches, extent, ...lane }: Lane): LaneColumns => ({
	...plain(lane),
	stretches: plain(stretches),
	extent
});

const plain = <Of extends object>(columns: Of): Columns<Of> =>
	Object.fromEntries(
		Object.entries(columns).map(([key, column]: [string, number | ArrayLike<number>]) => [
			key,
			typeof column === 'number' ? column : stepsOf(column)
		])
	) as unknown as Columns<Of>;

function stepsOf(column: ArrayLike<number>): (number | null)[] {
	const steps: (number | null)[] = [];
	let last = 0;
	// Not by `Array.from`, which takes several times as long for numbers in columns.
	for (let at = 0; at < column.length; at++) {
		const value = column[at]!;
		steps.push(Number.isFinite(value) ? value - last : null);
		if (Number.isFinite(value)) last = value;
	}
	return steps;
}

/** The lane that columns were made of. */
export function laneIn({ stretches, extent, ...lane }: LaneColumns): Lane {
	return {
		rows: lane.rows,
		count: lane.count,
		anchors: instants(lane.anchors, 0),
		statements: Uint32Array.from(valuesIn(lane.statements)),
		actors: Uint16Array.from(valuesIn(lane.actors)),
		rowStarts: Uint32Array.from(valuesIn(lane.rowStarts)),
		rowPositions: Uint32Array.from(valuesIn(lane.rowPositions)),
		codes: Uint8Array.from(valuesIn(lane.codes)),
		stretches: {
			count: stretches.count,
			positions: Uint32Array.from(valuesIn(stretches.positions)),
			starts: instants(stretches.starts, -Infinity),
			ends: instants(stretches.ends, Infinity),
			reachStarts: instants(stretches.reachStarts, -Infinity),
			reachEnds: instants(stretches.reachEnds, Infinity),
			linkStarts: Uint32Array.from(valuesIn(stretches.linkStarts)),
			linkRows: Uint16Array.from(valuesIn(stretches.linkRows)),
			codes: Uint8Array.from(valuesIn(stretches.codes))
		},
		extent
	};
}

const instants = (steps: Steps, endless: number): Float64Array =>
	Float64Array.from(valuesIn(steps, endless));

type Steps = readonly (number | null)[];

function valuesIn(steps: Steps, endless = 0): number[] {
	let last = 0;
	return steps.map((step) => (step === null ? endless : (last += step)));
}

/**
 * The statements that stand between two instants, both included, by index.
 * @param row of those that bear on it; null for all
 */
export function membersOf(lane: Lane, { start, end }: Span, row: number | null): number[] {
	const { anchors, statements, rowStarts, rowPositions } = lane;
	const from = bisectLeft(anchors, start);
	const to = bisectLeft(anchors, end + 1, from);
	if (row === null) return [...statements.subarray(from, to)];
	const [begin, stop] = [rowStarts[row]!, rowStarts[row + 1]!];
	const first = bisectLeft(rowPositions, from, begin, stop);
	const last = bisectLeft(rowPositions, to, first, stop);
	return Array.from(rowPositions.subarray(first, last), (position) => statements[position]!);
}
