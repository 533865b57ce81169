const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

const LONGEST = 65_536; // bytes of a text that is taken up

/**
 * Finds some texts of the outermost object of a JSON file in its bytes, as they come: neither the file nor
 * what else is in it is ever held. It checks nothing else.
 */
export class TopLevelTexts {
	readonly #wanted: Set<string>;
	readonly #found = new Map<string, string>();
	#depth = 0;
	#inText = false;
	#escaped = false;
	/** The bytes of a text of the outermost object, while it is read. */
	#text: number[] = [];
	#key: string | null = null;
	#isValue = false;

	/** @param wanted names of fields */
	constructor(wanted: readonly string[]) {
		this.#wanted = new Set(wanted);
	}

	get found(): ReadonlyMap<string, string> {
		return this.#found;
	}

	/** @returns whether all is found, and nothing more need be read */
	read(bytes: Uint8Array): boolean {
		for (let at = 0; at < bytes.length; at++) {
			if (this.#depth > 1) at = this.#skip(bytes, at);
			if (at === bytes.length) break;
			const byte = bytes[at]!;
			if (this.#inText) this.#readInText(byte);
			else if (this.#readSign(byte)) return true;
		}
		return false;
	}

	/**
	 * Passes over what stands deeper: nearly all of a file. The thread that answers readers does this, so that it
	 * is a loop over numbers alone.
	 * @returns the place of the bracket that ends it, or the end
	 */
	#skip(bytes: Uint8Array, from: number): number {
		let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
		let at = from;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (inText) {
				if (byte === QUOTE && !escaped) inText = false;
				escaped = byte === BACKSLASH && !escaped;
			} else if (byte === QUOTE) {
				inText = true;
			} else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
				depth++;
			} else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
				if (depth === 2) break;
				depth--;
			}
		}
		[this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
		return at;
	}

	#readInText(byte: number): void {
		const ends = byte === QUOTE && !this.#escaped;
		this.#escaped = byte === BACKSLASH && !this.#escaped;
		if (ends) this.#inText = false;
		else if (this.#depth === 1 && this.#text.length < LONGEST) this.#text.push(byte);
		if (ends && this.#depth === 1) this.#take();
	}

	/** @returns whether all is found */
	#readSign(byte: number): boolean {
		switch (byte) {
			case QUOTE:
				this.#inText = true;
				this.#text = [];
				break;
			case OPEN_BRACE:
			case OPEN_BRACKET:
				this.#depth++;
				break;
			case CLOSE_BRACE:
			case CLOSE_BRACKET:
				this.#depth--;
				break;
			case COLON:
				if (this.#depth === 1) this.#isValue = true;
				break;
			case COMMA:
				if (this.#depth === 1) this.#isValue = false;
		}
		return this.#found.size === this.#wanted.size;
	}

	#take(): void {
		const text = textOf(this.#text);
		if (!this.#isValue) this.#key = text;
		else if (text !== null && this.#key !== null && this.#wanted.has(this.#key)) {
			this.#found.set(this.#key, text);
		}
	}
}

/** The text that stands between two quotation marks; null where it is none. */
function textOf(bytes: readonly number[]): string | null {
	try {
		return JSON.parse(`"${Buffer.from(bytes).toString('utf8')}"`) as string;
	} catch {
		return null;
	}
}
