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
			let timer: ReturnType<typeof setTimeout> | undefined;
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(() => (this.#current = next));
			});
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
