/** How statements that were added in some order stand in time. */
export interface Order {
	/** From position in time to order of adding; null where they are the same. */
	readonly indices: Uint32Array | null;
	/** The positions of those that were named apart, ascending. */
	readonly apart: Uint32Array;
}

/**
 * Puts statements in order of time; those of one instant stay in the order of adding.
 * @param anchors epoch milliseconds, by order of adding
 * @param apart indexes, ascending, that may stand out of order while the rest is in it: then only they
 * are sorted, and the two are merged
 */
export function orderInTime(anchors: Float64Array, apart: readonly number[]): Order {
	if (isAscending(anchors)) return { indices: null, apart: Uint32Array.from(apart) };
	const inTime = (a: number, b: number) => anchors[a]! - anchors[b]! || a - b;
	const { rest, inOrder } = without(apart, anchors);
	if (!inOrder) rest.sort(inTime);
	return merged(rest, Uint32Array.from(apart).sort(inTime), anchors);
}

function isAscending(numbers: Float64Array): boolean {
	for (let at = 1; at < numbers.length; at++) if (numbers[at - 1]! > numbers[at]!) return false;
	return true;
}

/** The indices of all but some, which ascend; and whether what is left is in order of time. */
function without(
	some: readonly number[],
	anchors: Float64Array
): { rest: Uint32Array; inOrder: boolean } {
	const rest = new Uint32Array(anchors.length - some.length);
	let inOrder = true;
	let latest = -Infinity;
	let left = 0;
	let at = 0;
	for (let index = 0; index < anchors.length; index++) {
		if (index === some[left]) {
			left++;
			continue;
		}
		rest[at++] = index;
		const anchor = anchors[index]!;
		if (anchor < latest) inOrder = false;
		latest = anchor;
	}
	return { rest, inOrder };
}

/** Two lists in order of time as one. */
function merged(many: Uint32Array, few: Uint32Array, anchors: Float64Array): Order {
	const indices = new Uint32Array(many.length + few.length);
	const apart = new Uint32Array(few.length);
	let next = 0;
	for (let at = 0; at < few.length; at++) {
		const index = few[at]!;
		const instant = anchors[index]!;
		while (next < many.length) {
			const other = many[next]!;
			const later = anchors[other]! - instant;
			if (later > 0 || (later === 0 && other > index)) break;
			indices[at + next] = other;
			next++;
		}
		apart[at] = at + next;
		indices[at + next] = index;
	}
	indices.set(many.subarray(next), few.length + next);
	return { indices, apart };
}
