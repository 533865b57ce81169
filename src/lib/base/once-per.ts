/**
 * Works something out of an object once, however often it is asked for: it is kept as long as the object,
 * which must not change.
 */
export function oncePer<Thing extends object, Outcome>(
	work: (thing: Thing) => Outcome
): (thing: Thing) => Outcome {
	const known = new WeakMap<Thing, { readonly outcome: Outcome }>();
	return (thing) => {
		const remembered = known.get(thing) ?? { outcome: work(thing) };
		known.set(thing, remembered);
		return remembered.outcome;
	};
}

/** Works something out of each text once, for as long as the function is held. */
export function oncePerText<Outcome>(work: (text: string) => Outcome): (text: string) => Outcome {
	const known = new Map<string, Outcome>();
	return (text) => {
		const remembered = known.get(text);
		if (remembered !== undefined) return remembered;
		const outcome = work(text);
		known.set(text, outcome);
		return outcome;
	};
}

/**
 * Makes a piece of work lazy to repeat itself: the last outcome is returned for as long as each thing that it
 * was made from is the same one.
 */
export function remember<Inputs extends readonly unknown[], Outcome>(
	work: (...inputs: Inputs) => Outcome
): (...inputs: Inputs) => Outcome {
	let last: { readonly inputs: Inputs; readonly outcome: Outcome } | null = null;
	return (...inputs) => {
		if (!last || inputs.some((one, at) => !Object.is(one, last!.inputs[at]))) {
			last = { inputs, outcome: work(...inputs) };
		}
		return last.outcome;
	};
}

/**
 * The same for plain values: where an outcome says the same as the last one, that one is returned, so that what
 * is made from it is not made again.
 */
export function rememberAlike<Inputs extends readonly unknown[], Outcome>(
	work: (...inputs: Inputs) => Outcome
): (...inputs: Inputs) => Outcome {
	let last: { readonly outcome: Outcome } | null = null;
	return remember((...inputs: Inputs) => {
		const outcome = work(...inputs);
		if (!last || !isAlike(last.outcome, outcome)) last = { outcome };
		return last.outcome;
	});
}

/** Whether two plain values say the same: lists and records by what they hold, all else by being the same thing. */
export function isAlike(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((value, at) => isAlike(value, other[at]));
	}
	if (!isRecord(one) || !isRecord(other)) return false;
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every((name) => isAlike(one[name], other[name]))
	);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
