import { middle, type Span } from '../dates/span.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { Lane, Stretches } from './lane.ts';
import { UNLINKED, type Look } from './look.ts';
import { byRow } from './by-row.ts';
import { isPoint } from './standing.ts';

interface Stretch {
	readonly span: Span;
	readonly reach: Span;
}

/**
 * Gathers statements one by one into a lane: `add` a statement, then `link` it to its rows.
 * Takes them in any order; in order of time no sorting is needed.
 */
export class LaneBuilder {
	readonly #rows: number;
	readonly #statements = new GrowingNumbers(Uint32Array);
	readonly #anchors = new GrowingNumbers(Float64Array);
	readonly #actors = new GrowingNumbers(Uint16Array);
	readonly #linkStarts = new GrowingNumbers(Uint32Array);
	readonly #linkRows = new GrowingNumbers(Uint16Array);
	readonly #looks = new GrowingNumbers(Uint8Array);
	/** By the order of adding. */
	readonly #stretches = new Map<number, Stretch>();
	#inOrder = true;
	#latest = -Infinity;

	/** @param rows how many rows there are, without the one for statements that have no link */
	constructor(rows: number) {
		this.#rows = rows + 1;
	}

	/** Adds a statement that stands at one instant, epoch milliseconds. */
	addInstant(statement: number, at: number, actor: number): void {
		this.#closeLinks();
		this.#inOrder &&= at >= this.#latest;
		this.#latest = at;
		this.#statements.push(statement);
		this.#anchors.push(at);
		this.#actors.push(actor);
		this.#linkStarts.push(this.#linkRows.length);
	}

	/** Adds a statement by what was written of its date, and by how far doubt may carry it. */
	addSpan(statement: number, span: Span, reach: Span, actor: number): void {
		if (!isPoint(reach)) this.#stretches.set(this.#statements.length, { span, reach });
		this.addInstant(statement, middle(span), actor);
	}

	/** Joins the statement added last to a row. A row is given once per statement. */
	link(row: number, look: Look): void {
		this.#linkRows.push(row);
		this.#looks.push(look);
	}

	finish(): Lane {
		this.#closeLinks();
		this.#linkStarts.push(this.#linkRows.length);
		const count = this.#statements.length;
		const order = this.#inOrder ? null : ordered(this.#anchors.taken());
		const actors = picked(this.#actors.taken(), order);
		const anchors = picked(this.#anchors.taken(), order);
		const links = {
			starts: this.#linkStarts.taken(),
			rows: this.#linkRows.taken(),
			looks: this.#looks.taken()
		};
		const stretches = this.#stretchesIn(order, links);
		return {
			rows: this.#rows,
			count,
			anchors,
			statements: picked(this.#statements.taken(), order),
			actors,
			...byRow(links, this.#rows, actors, order),
			stretches,
			extent: extentOf(anchors, stretches)
		};
	}

	/** A statement without a link is given to the row for those. */
	#closeLinks(): void {
		const added = this.#linkStarts.length;
		if (added > 0 && this.#linkStarts.at(added - 1) === this.#linkRows.length) {
			this.link(this.#rows - 1, UNLINKED);
		}
	}

	#stretchesIn(order: Uint32Array | null, links: Links): Stretches {
		const positions = new GrowingNumbers(Uint32Array, 64);
		const kept: Stretch[] = [];
		const linkStarts = [0];
		const linkRows: number[] = [];
		const looks: number[] = [];
		const count = this.#stretches.size === 0 ? 0 : this.#statements.length;
		for (let position = 0; position < count; position++) {
			const added = order ? order[position]! : position;
			const stretch = this.#stretches.get(added);
			if (!stretch) continue;
			positions.push(position);
			kept.push(stretch);
			for (let place = links.starts[added]!; place < links.starts[added + 1]!; place++) {
				linkRows.push(links.rows[place]!);
				looks.push(links.looks[place]!);
			}
			linkStarts.push(linkRows.length);
		}
		return {
			count: kept.length,
			positions: positions.taken(),
			starts: Float64Array.from(kept, ({ span }) => span.start),
			ends: Float64Array.from(kept, ({ span }) => span.end),
			reachStarts: Float64Array.from(kept, ({ reach }) => reach.start),
			reachEnds: Float64Array.from(kept, ({ reach }) => reach.end),
			linkStarts: Uint32Array.from(linkStarts),
			linkRows: Uint16Array.from(linkRows),
			looks: Uint8Array.from(looks)
		};
	}
}

/** Statement-to-rows: the statement added i-th owns the places `starts[i]` to `starts[i + 1]`. */
export interface Links {
	readonly starts: Uint32Array;
	readonly rows: Uint16Array;
	readonly looks: Uint8Array;
}

/** From position in time to place of adding; those of one instant stay in the order of adding. */
const ordered = (anchors: Float64Array): Uint32Array =>
	Uint32Array.from(anchors, (_, at) => at).sort((a, b) => anchors[a]! - anchors[b]! || a - b);

function picked<Taken extends Float64Array | Uint32Array | Uint16Array>(
	numbers: Taken,
	order: Uint32Array | null
): Taken {
	if (!order) return numbers;
	const sorted = numbers.slice() as Taken;
	for (let at = 0; at < sorted.length; at++) sorted[at] = numbers[order[at]!]!;
	return sorted;
}

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
