const SLICE = 20; // ms

/**
 * Gives things one after another, and pauses whenever what is done with them has taken a while, so that
 * others have their turn.
 * @param now ms
 */
export async function* inSlices<Thing>(
	things: Iterable<Thing>,
	pause: () => Promise<unknown>,
	now: () => number
): AsyncGenerator<Thing> {
	let begun = now();
	for (const thing of things) {
		yield thing;
		if (now() - begun < SLICE) continue;
		await pause();
		begun = now();
	}
}
