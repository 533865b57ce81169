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
			const byte = bytes[at]!;
			if (this.#inText) this.#readInText(byte);
			else if (this.#readSign(byte)) return true;
		}
		return false;
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
