import type { Locator, Page } from 'playwright-core';

/**
 * Seconds of an act, by the keystroke-level model: S. K. Card, T. P. Moran and A. Newell, “The keystroke-level model for
 * user performance time with interactive systems”, Communications of the ACM 23 (1980); a button of the mouse is pressed
 * and released as D. Kieras added it. A key is that of somebody who types 40 words a minute.
 */
const SECONDS = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, decide: 1.35 };
const CLICK = SECONDS.point + 2 * SECONDS.button;
/** Words of a text that are read in a second: M. Brysbaert, “How many words do we read per minute?” (2019). */
const READ = 238 / 60;

/**
 * Somebody at a page with a mouse and a keyboard, and how long what they do takes them. They think before each command and
 * each field, and not before what they write there nor before the key that ends it, as the model has it.
 */
export class Person {
	/** Seconds of what was done so far, without waiting for the page. */
	seconds = 0;
	acts = 0;
	#hand: 'mouse' | 'keys' = 'mouse';

	constructor(readonly page: Page) {}

	async click(target: Locator): Promise<void> {
		this.#decide();
		this.#move('mouse', CLICK);
		await target.click();
	}

	/** Writes into a field, over what stands there, and leaves it. */
	async write(field: Locator, text: string): Promise<void> {
		await this.click(field);
		const isEmpty = (await field.inputValue()) === '';
		this.#move('keys', ((isEmpty ? 0 : 2) + text.length) * SECONDS.key); // Ctrl+A
		await field.fill(text);
		this.#move('keys', SECONDS.key);
		await this.page.keyboard.press('Tab');
	}

	/** Pastes into a field what was copied elsewhere. */
	async paste(field: Locator, text: string): Promise<void> {
		await this.click(field);
		this.#move('keys', 2 * SECONDS.key);
		await field.fill(text);
	}

	async press(key: string): Promise<void> {
		this.#decide();
		this.#move('keys', SECONDS.key);
		await this.page.keyboard.press(key);
	}

	/** Takes the address of a link: by its menu, and the choice there. */
	async copy(from: Locator): Promise<void> {
		await from.hover();
		this.#decide();
		this.#move('mouse', 2 * CLICK);
	}

	/** Reads all that an element says. */
	async read(text: Locator): Promise<void> {
		this.acts++;
		this.seconds += (await text.innerText()).split(/\s+/).filter(Boolean).length / READ;
	}

	#decide(): void {
		this.acts++;
		this.seconds += SECONDS.decide;
	}

	/** @param hand where it has to be */
	#move(hand: 'mouse' | 'keys', seconds: number): void {
		this.seconds += (hand === this.#hand ? 0 : SECONDS.home) + seconds;
		this.#hand = hand;
	}
}
