import type { Lane, Stretches } from './lane.ts';

type Columns<Of> = {
	readonly [Key in keyof Of]: Of[Key] extends number ? number : readonly (number | null)[];
};

/** A lane as JSON can carry it. An instant without end is null. */
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
			typeof column === 'number'
				? column
				: Array.from(column, (value) => (Number.isFinite(value) ? value : null))
		])
	) as unknown as Columns<Of>;

/** The lane that columns were made of. */
export function laneIn({ stretches, extent, ...lane }: LaneColumns): Lane {
	return {
		rows: lane.rows,
		count: lane.count,
		anchors: instants(lane.anchors, 0),
		statements: Uint32Array.from(lane.statements as number[]),
		actors: Uint16Array.from(lane.actors as number[]),
		actorRuns: Uint32Array.from(lane.actorRuns as number[]),
		rowStarts: Uint32Array.from(lane.rowStarts as number[]),
		rowPositions: Uint32Array.from(lane.rowPositions as number[]),
		looks: Uint8Array.from(lane.looks as number[]),
		lookRuns: Uint32Array.from(lane.lookRuns as number[]),
		rowActorRuns: Uint32Array.from(lane.rowActorRuns as number[]),
		stretches: {
			count: stretches.count,
			positions: Uint32Array.from(stretches.positions as number[]),
			starts: instants(stretches.starts, -Infinity),
			ends: instants(stretches.ends, Infinity),
			reachStarts: instants(stretches.reachStarts, -Infinity),
			reachEnds: instants(stretches.reachEnds, Infinity),
			linkStarts: Uint32Array.from(stretches.linkStarts as number[]),
			linkRows: Uint16Array.from(stretches.linkRows as number[]),
			looks: Uint8Array.from(stretches.looks as number[])
		},
		extent
	};
}

const instants = (column: readonly (number | null)[], endless: number): Float64Array =>
	Float64Array.from(column, (value) => value ?? endless);
