/**
 * From position in time to place of adding, or null where they are the same; those of one instant
 * stay in the order of adding.
 * @param anchors epoch milliseconds, by place of adding
 * @param apart places, ascending, that may stand out of order while the rest is in it: then only they
 * are sorted, and the two are merged
 */
export function orderInTime(anchors: Float64Array, apart: readonly number[]): Uint32Array | null {
	if (isAscending(anchors)) return null;
	const inTime = (a: number, b: number) => anchors[a]! - anchors[b]! || a - b;
	const { rest, inOrder } = without(apart, anchors);
	if (!inOrder) rest.sort(inTime);
	return merged(rest, Uint32Array.from(apart).sort(inTime), anchors);
}

function isAscending(numbers: Float64Array): boolean {
	for (let at = 1; at < numbers.length; at++) if (numbers[at - 1]! > numbers[at]!) return false;
	return true;
}

/** The places of all but some, which ascend; and whether what is left is in order of time. */
function without(
	some: readonly number[],
	anchors: Float64Array
): { rest: Uint32Array; inOrder: boolean } {
	const rest = new Uint32Array(anchors.length - some.length);
	let inOrder = true;
	let latest = -Infinity;
	let left = 0;
	let at = 0;
	for (let place = 0; place < anchors.length; place++) {
		if (place === some[left]) {
			left++;
			continue;
		}
		rest[at++] = place;
		const anchor = anchors[place]!;
		if (anchor < latest) inOrder = false;
		latest = anchor;
	}
	return { rest, inOrder };
}

/** Two lists in order of time as one. */
function merged(many: Uint32Array, few: Uint32Array, anchors: Float64Array): Uint32Array {
	const both = new Uint32Array(many.length + few.length);
	let next = 0;
	let at = 0;
	for (const place of few) {
		const instant = anchors[place]!;
		while (next < many.length) {
			const other = many[next]!;
			const apart = anchors[other]! - instant;
			if (apart > 0 || (apart === 0 && other > place)) break;
			both[at++] = other;
			next++;
		}
		both[at++] = place;
	}
	both.set(many.subarray(next), at);
	return both;
}
