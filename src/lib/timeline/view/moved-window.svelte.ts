import type { Span } from '../../dates/span.ts';
import type { Steppable } from '../time/window-steps.ts';

/** What gestures and keys can move the window of. */
export interface Movable extends Steppable {
	readonly moved: MovedWindow;
}

/** Where a gesture has moved a window: while it lasts, and until the address has caught up with it. */
export class MovedWindow {
	#to = $state.raw<Span | null>(null);

	/** null while the window is where the address says. */
	get to(): Span | null {
		return this.#to;
	}

	move(window: Span): void {
		this.#to = window;
	}

	/**
	 * The gesture came to rest; by then another may have begun, which keeps its own.
	 * @param tell resolves when the address names the window
	 */
	async settle(window: Span, tell: (window: Span) => Promise<void>): Promise<void> {
		this.#to = window;
		await tell(window);
		if (this.#to === window) this.#to = null;
	}
}
