import type { LinkState } from '../../model/link-state.ts';
import type { Folds } from '../folds.ts';
import type { Lane } from './lane.ts';
import { isLink, statusOf, type LinkCode } from '../link-code.ts';

const SURENESS: Record<LinkState, number> = {
	accepted: 3,
	contested: 2,
	suggested: 1,
	rejected: 0
};

/**
 * A lane with some of its rows in one: a statement that bears on several of them stands there once, by its surest
 * link; of links that are as sure, by that to the first row.
 */
export function foldedLane(lane: Lane, { members, rowOf }: Folds): Lane {
	const [rowStarts, rowPositions, codes]: number[][] = [[0], [], []];
	const unlinked = lane.rows - 1;
	for (const rows of [...members, [unlinked]]) {
		const links = surest(
			rows.flatMap((row) => {
				const slots = lane.rowStarts[row + 1]! - lane.rowStarts[row]!;
				return Array.from({ length: slots }, (_, at): PositionedCode => {
					const slot = lane.rowStarts[row]! + at;
					return [lane.rowPositions[slot]!, lane.codes[slot]!];
				});
			})
		);
		for (const [position, code] of links) {
			rowPositions!.push(position);
			codes!.push(code);
		}
		rowStarts!.push(rowPositions!.length);
	}
	return {
		...lane,
		rows: members.length + 1,
		rowStarts: Uint32Array.from(rowStarts!),
		rowPositions: Uint32Array.from(rowPositions!),
		codes: Uint8Array.from(codes!),
		stretches: foldedStretches(lane, (row) => (row === unlinked ? members.length : rowOf[row]!))
	};
}

/** The position at which a link stands, and its code. */
type PositionedCode = readonly [position: number, code: LinkCode];

/** Each position once, in order. */
function surest(links: readonly PositionedCode[]): PositionedCode[] {
	const codes = new Map<number, LinkCode>();
	for (const [position, code] of links) {
		const known = codes.get(position);
		if (known === undefined || surenessOf(code) > surenessOf(known)) codes.set(position, code);
	}
	return [...codes].sort((a, b) => a[0] - b[0]);
}

const surenessOf = (code: LinkCode): number => (isLink(code) ? SURENESS[statusOf(code)] : 0);

function foldedStretches({ stretches }: Lane, rowOf: (row: number) => number): Lane['stretches'] {
	const linkStarts = [0];
	const linkRows: number[] = [];
	const codes: number[] = [];
	for (let index = 0; index < stretches.count; index++) {
		const links: PositionedCode[] = [];
		for (let slot = stretches.linkStarts[index]!; slot < stretches.linkStarts[index + 1]!; slot++)
			links.push([rowOf(stretches.linkRows[slot]!), stretches.codes[slot]!]);
		for (const [row, code] of surest(links)) {
			linkRows.push(row);
			codes.push(code);
		}
		linkStarts.push(linkRows.length);
	}
	return {
		...stretches,
		linkStarts: Uint32Array.from(linkStarts),
		linkRows: Uint16Array.from(linkRows),
		codes: Uint8Array.from(codes)
	};
}
