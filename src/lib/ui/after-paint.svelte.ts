const UNDRAWN = 500; // ms, after which a page is taken for one that is not drawn, and gets no frames

/**
 * A value that follows another as soon as what else changes with that one is painted: what is slow to work out from it
 * keeps nothing waiting. On a server it is the same value.
 */
export class AfterPaint<Value> {
	#current = $state.raw() as Value;

	constructor(valueOf: () => Value) {
		this.#current = valueOf();
		$effect(() => {
			const next = valueOf();
			const follow = () => (this.#current = next);
			// The frame after the next begins when the next is painted.
			let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(follow)));
			const timer = setTimeout(follow, UNDRAWN);
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}

	get current(): Value {
		return this.#current;
	}
}
