import { middle, type Span } from '../../dates/span.ts';
import { type LinkCode, UNLINKED } from '../link-code.ts';
import type { Lane, Stretches } from './lane.ts';
import { type Order, orderInTime } from './order-in-time.ts';
import { isPoint } from './standing.ts';

/** Statement-to-rows: the statement added i-th owns the slots `starts[i]` to `starts[i + 1]`. */
interface Links {
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly codes: Uint8Array;
}

type Rows = Pick<Lane, 'rowStarts' | 'rowPositions' | 'codes'>;

/**
 * Turns statement-to-rows into row-to-statements, by counting; each row stays in order of time.
 * @param count how many statements there are
 * @param order from position to order of adding, null when they are the same
 */
function byRow(
	{ starts, rows: linkRows, codes: linkCodes }: Links,
	rows: number,
	count: number,
	order: Uint32Array | null
): Rows {
	const rowStarts = startsOf(linkRows, rows);
	const next = rowStarts.slice(0, rows);
	const rowPositions = new Uint32Array(linkRows.length);
	const codes = new Uint8Array(linkRows.length);
	for (let position = 0; position < count; position++) {
		const added = order ? order[position]! : position;
		const end = starts[added + 1]!;
		for (let index = starts[added]!; index < end; index++) {
			const slot = next[linkRows[index]!]!++;
			rowPositions[slot] = position;
			codes[slot] = linkCodes[index]!;
		}
	}
	return { rowStarts, rowPositions, codes };
}

function startsOf(linkRows: Uint16Array, rows: number): Uint32Array {
	const starts = new Uint32Array(rows + 1);
	for (let index = 0; index < linkRows.length; index++) starts[linkRows[index]! + 1]!++;
	for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
	return starts;
}

interface Stretch {
	readonly span: Span;
	readonly reach: Span;
}

const ROOM = 1024; // at first; it doubles when it is full

/**
 * Gathers statements one by one into a lane: `add` a statement, then `link` it to its rows.
 * Takes them in any order; in order of time no sorting is needed.
 */
export class LaneBuilder {
	readonly #rows: number;
	#count = 0;
	#statements = new Uint32Array(ROOM);
	#anchors = new Float64Array(ROOM);
	#actors = new Uint16Array(ROOM);
	#linkStarts = new Uint32Array(ROOM);
	#linkCount = 0;
	#linkRows = new Uint16Array(ROOM);
	#looks = new Uint8Array(ROOM);
	/** By order of adding, ascending. */
	readonly #stretches = new Map<number, Stretch>();

	/** @param rows how many rows there are, without the one for statements that have no link */
	constructor(rows: number) {
		this.#rows = rows + 1;
	}

	/** Adds a statement that stands at one instant, epoch milliseconds. */
	addInstant(statement: number, at: number, actor: number): void {
		this.#closeLinks();
		if (this.#count + 1 === this.#statements.length) this.#makeRoom(); // the last end needs one more
		this.#statements[this.#count] = statement;
		this.#anchors[this.#count] = at;
		this.#actors[this.#count] = actor;
		this.#linkStarts[this.#count] = this.#linkCount;
		this.#count++;
	}

	/** Adds a statement by what was written of its date, and by how far doubt may carry it. */
	addSpan(statement: number, span: Span, reach: Span, actor: number): void {
		if (!isPoint(reach)) this.#stretches.set(this.#count, { span, reach });
		this.addInstant(statement, middle(span), actor);
	}

	/** Joins the statement added last to a row. A row is given once per statement. */
	link(row: number, code: LinkCode): void {
		if (this.#linkCount === this.#linkRows.length) {
			this.#linkRows = doubled(this.#linkRows);
			this.#looks = doubled(this.#looks);
		}
		this.#linkRows[this.#linkCount] = row;
		this.#looks[this.#linkCount] = code;
		this.#linkCount++;
	}

	finish(): Lane {
		this.#closeLinks();
		const count = this.#count;
		const order = orderInTime(this.#anchors.subarray(0, count), [...this.#stretches.keys()]);
		const { anchors, statements, actors } = this.#columnsIn(order);
		this.#linkStarts[count] = this.#linkCount;
		const links = {
			starts: this.#linkStarts.subarray(0, count + 1),
			rows: this.#linkRows.subarray(0, this.#linkCount),
			codes: this.#looks.subarray(0, this.#linkCount)
		};
		const stretches = stretchesIn(this.#stretches, order, links);
		return {
			rows: this.#rows,
			count,
			anchors,
			statements,
			actors,
			...byRow(links, this.#rows, count, order.indices),
			stretches,
			extent: extentOf(anchors, stretches)
		};
	}

	#columnsIn({ indices }: Order): Pick<Lane, 'anchors' | 'statements' | 'actors'> {
		const anchors = this.#anchors.slice(0, this.#count);
		const statements = this.#statements.slice(0, this.#count);
		const actors = this.#actors.slice(0, this.#count);
		const count = indices?.length ?? 0;
		for (let position = 0; position < count; position++) {
			const added = indices![position]!;
			anchors[position] = this.#anchors[added]!;
			statements[position] = this.#statements[added]!;
			actors[position] = this.#actors[added]!;
		}
		return { anchors, statements, actors };
	}

	/** A statement without a link is given to the row for those. */
	#closeLinks(): void {
		if (this.#count > 0 && this.#linkStarts[this.#count - 1] === this.#linkCount) {
			this.link(this.#rows - 1, UNLINKED);
		}
	}

	#makeRoom(): void {
		this.#statements = doubled(this.#statements);
		this.#anchors = doubled(this.#anchors);
		this.#actors = doubled(this.#actors);
		this.#linkStarts = doubled(this.#linkStarts);
	}
}

type Numbers = Float64Array | Uint32Array | Uint16Array | Uint8Array;

function doubled<Kept extends Numbers>(numbers: Kept): Kept {
	const larger = new (numbers.constructor as new (size: number) => Kept)(numbers.length * 2);
	larger.set(numbers);
	return larger;
}

function stretchesIn(
	stretches: ReadonlyMap<number, Stretch>,
	{ indices, apart }: Order,
	links: Links
): Stretches {
	const ordered: Stretch[] = [];
	const linkStarts = [0];
	const linkRows: number[] = [];
	const codes: number[] = [];
	for (const position of apart) {
		const added = indices ? indices[position]! : position;
		ordered.push(stretches.get(added)!);
		for (let index = links.starts[added]!; index < links.starts[added + 1]!; index++) {
			linkRows.push(links.rows[index]!);
			codes.push(links.codes[index]!);
		}
		linkStarts.push(linkRows.length);
	}
	return {
		count: ordered.length,
		positions: apart,
		starts: Float64Array.from(ordered, ({ span }) => span.start),
		ends: Float64Array.from(ordered, ({ span }) => span.end),
		reachStarts: Float64Array.from(ordered, ({ reach }) => reach.start),
		reachEnds: Float64Array.from(ordered, ({ reach }) => reach.end),
		linkStarts: Uint32Array.from(linkStarts),
		linkRows: Uint16Array.from(linkRows),
		codes: Uint8Array.from(codes)
	};
}

/** From the first anchor to the last, and as far as stretches were written to reach, open ends left out. */
function extentOf(anchors: Float64Array, stretches: Stretches): Span | null {
	if (anchors.length === 0) return null;
	let start = anchors[0]!;
	let end = anchors[anchors.length - 1]!;
	for (let at = 0; at < stretches.count; at++) {
		const [from, to] = [stretches.starts[at]!, stretches.ends[at]!];
		if (Number.isFinite(from)) start = Math.min(start, from);
		if (Number.isFinite(to)) end = Math.max(end, to);
	}
	return { start, end };
}
