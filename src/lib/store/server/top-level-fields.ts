const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

const LONGEST = 65_536; // bytes of a text, or of a short list, that is taken up

/** What is looked for among the fields of the outermost object, by their names. */
export interface WantedFields {
	readonly texts: readonly string[];
	/** Lists whose objects are counted. */
	readonly counted?: readonly string[];
	/** Lists that are short enough to be taken up whole. */
	readonly short?: readonly string[];
}

/**
 * Finds some fields of the outermost object of a JSON file in its bytes, as they come: neither the file nor
 * what else is in it is ever held. It checks nothing else.
 */
export class TopLevelFields {
	readonly texts = new Map<string, string>();
	readonly counts = new Map<string, number>();
	readonly lists = new Map<string, unknown>();
	readonly #wanted: { [Kind in keyof WantedFields]-?: ReadonlySet<string> };
	#depth = 0;
	#inText = false;
	#escaped = false;
	/** The bytes of a text of the outermost object, while it is read. */
	#text: number[] = [];
	/** Those of a short list, without its brackets. */
	#list: Uint8Array[] = [];
	#listed = 0;
	#objects = 0;
	#key: string | null = null;
	#isValue = false;

	constructor({ texts, counted = [], short = [] }: WantedFields) {
		this.#wanted = { texts: new Set(texts), counted: new Set(counted), short: new Set(short) };
	}

	/** Whether all is found, and nothing more need be read. */
	get isComplete(): boolean {
		const { texts, counted, short } = this.#wanted;
		return (
			this.texts.size === texts.size &&
			this.counts.size === counted.size &&
			this.lists.size === short.size
		);
	}

	/** @returns whether nothing more need be read */
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
	 * @returns the index of the bracket that ends it, or the end
	 */
	#skip(bytes: Uint8Array, from: number): number {
		let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
		let objects = 0;
		let at = from;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			if (inText) {
				if (byte === QUOTE && !escaped) inText = false;
				escaped = byte === BACKSLASH && !escaped;
			} else if (byte === QUOTE) {
				inText = true;
			} else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
				if (depth === 2 && byte === OPEN_BRACE) objects++;
				depth++;
			} else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
				if (depth === 2) break;
				depth--;
			}
		}
		[this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
		this.#objects += objects;
		if (this.#key !== null && this.#wanted.short.has(this.#key) && this.#listed < LONGEST) {
			this.#list.push(bytes.slice(from, at));
			this.#listed += at - from;
		}
		return at;
	}

	#readInText(byte: number): void {
		const ends = byte === QUOTE && !this.#escaped;
		this.#escaped = byte === BACKSLASH && !this.#escaped;
		if (ends) this.#inText = false;
		else if (this.#depth === 1 && this.#text.length < LONGEST) this.#text.push(byte);
		if (ends && this.#depth === 1) this.#take();
	}

	/** @returns whether nothing more need be read */
	#readSign(byte: number): boolean {
		switch (byte) {
			case QUOTE:
				this.#inText = true;
				this.#text = [];
				break;
			case OPEN_BRACE:
			case OPEN_BRACKET:
				this.#depth++;
				this.#objects = 0;
				this.#list = [];
				this.#listed = 0;
				break;
			case CLOSE_BRACE:
			case CLOSE_BRACKET:
				this.#depth--;
				if (byte === CLOSE_BRACKET && this.#depth === 1) this.#takeList();
				break;
			case COLON:
				if (this.#depth === 1) this.#isValue = true;
				break;
			case COMMA:
				if (this.#depth === 1) this.#isValue = false;
		}
		return this.isComplete;
	}

	#take(): void {
		const text = jsonIn(`"${Buffer.from(this.#text).toString('utf8')}"`) as string | undefined;
		if (!this.#isValue) this.#key = text ?? null;
		else if (text !== undefined && this.#key !== null && this.#wanted.texts.has(this.#key)) {
			this.texts.set(this.#key, text);
		}
	}

	#takeList(): void {
		if (this.#key === null) return;
		if (this.#wanted.counted.has(this.#key)) this.counts.set(this.#key, this.#objects);
		if (!this.#wanted.short.has(this.#key)) return;
		const list = Buffer.concat(this.#list);
		this.lists.set(this.#key, this.#listed < LONGEST ? jsonIn(`[${list.toString('utf8')}]`) : []);
	}
}

/** What a piece of JSON says; undefined where it is none. */
function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
