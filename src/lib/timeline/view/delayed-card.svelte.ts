import type { CardText } from './card-text.ts';

/** A card, and what it stands beside: px of the chart. */
interface Card {
	readonly text: CardText;
	readonly at: { readonly x: number; readonly y: number };
}

const DELAY = 120; // ms that something is pointed at before its card shows

/** The card of what is pointed at, which shows once that has been for a while. */
export class DelayedCard {
	#shown = $state.raw<Card | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get shown(): Card | null {
		return this.#shown;
	}

	/** @param text what it says; null: it stays away */
	show(text: CardText | null, at: Card['at']): void {
		this.hide();
		if (text) this.#timer = setTimeout(() => (this.#shown = { text, at }), DELAY);
	}

	hide(): void {
		clearTimeout(this.#timer);
		this.#shown = null;
	}
}
