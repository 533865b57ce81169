/**
 * Works something out of an object once, however often it is asked for: it is kept as long as the object,
 * which must not change.
 */
export function oncePer<Thing extends object, Outcome>(
	work: (thing: Thing) => Outcome
): (thing: Thing) => Outcome {
	const known = new WeakMap<Thing, { readonly outcome: Outcome }>();
	return (thing) => {
		const kept = known.get(thing) ?? { outcome: work(thing) };
		known.set(thing, kept);
		return kept.outcome;
	};
}
