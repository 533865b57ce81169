import { lastOf } from '../../base/sequences.ts';
import { TokenType, Tokenizer } from '@streamparser/json';

/** A value of JSON. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A message of an export as it stands there, and where. */
export interface ExportedMessage {
	/** The chat’s own name and type; null where the export does not tell. */
	readonly chat: string | null;
	readonly chatType: string | null;
	readonly fields: Readonly<Record<string, Json>>;
	/** `messages[3]`, `chats.list[2].messages[3]`. */
	readonly path: string;
	/** Where it begins, in bytes from 0. */
	readonly byte: number;
}

interface Level {
	readonly kind: 'object' | 'array';
	/** Where the level stands in the one around it. */
	readonly at: string;
	/** Members of an array so far. */
	count: number;
	key: string | null;
	/** What is kept of it: a message’s fields whole, of another object its name and type. */
	readonly fields: Record<string, Json>;
	readonly values: Json[];
	readonly whole: boolean;
	readonly byte: number;
}

const DEEPEST = 200; // levels: a message of an export has six

/**
 * Reads an export of Telegram Desktop chunk by chunk, and gives each message once it is whole: what
 * stands in a list `messages`, wherever the chats lie. Only one message is held at a time.
 *
 * Of a name that stands twice in a message, the last value counts that is not empty: some exports write
 * `"text"` a second time, empty.
 */
export class TelegramMessages {
	/** Why the file cannot be read on, and the byte up to which it was; null while it can. */
	broken: { readonly because: string; readonly byte: number } | null = null;
	readonly #levels: Level[] = [];
	readonly #tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024, numberBufferSize: 64 });
	#messages: ExportedMessage[] = [];
	#byte = 0;
	#begun = false;

	constructor() {
		this.#tokenizer.onToken = ({ token, value, offset }) => {
			this.#byte = offset;
			this.#take(token, value);
		};
		this.#tokenizer.onError = (error) => {
			this.#break(error.message);
		};
	}

	/** The messages that are whole with this chunk. */
	push(chunk: Uint8Array): ExportedMessage[] {
		if (this.broken) return [];
		try {
			this.#tokenizer.write(chunk);
		} catch (error) {
			this.#break(error instanceof Error ? error.message : String(error));
		}
		const messages = this.#messages;
		this.#messages = [];
		return messages;
	}

	/** Says that no chunk follows: what is open then was cut off. */
	end(bytes: number): void {
		if (this.broken) return;
		if (this.#begun && this.#levels.length === 0) return;
		this.broken = { because: 'it ends in the middle of a value', byte: bytes };
	}

	#break(because: string): void {
		this.broken ??= { because: because.split(/[.\n]/, 1)[0]!, byte: this.#byte };
	}

	/** The tokenizer knows the words of JSON and not its grammar; what matters of that is asked here. */
	#take(token: TokenType, value: Json): void {
		const level = lastOf(this.#levels);
		if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
			this.#open(token === TokenType.LEFT_BRACE ? 'object' : 'array', level);
		} else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
			this.#close(token === TokenType.RIGHT_BRACE ? 'object' : 'array');
		} else if (token !== TokenType.COLON && token !== TokenType.COMMA) {
			if (level?.kind === 'object' && level.key === null)
				level.key = typeof value === 'string' ? value : '';
			else this.#put(value);
		}
	}

	#open(kind: Level['kind'], around: Level | undefined): void {
		if (this.#begun && !around) throw new Error('more follows after the end');
		this.#begun = true;
		if (this.#levels.length >= DEEPEST) throw new Error(`it nests deeper than ${DEEPEST} levels`);
		const step = !around ? '' : around.kind === 'array' ? `[${around.count}]` : (around.key ?? '');
		const whole =
			around !== undefined && (around.whole || (around.kind === 'array' && isMessages(around)));
		this.#levels.push({
			kind,
			at: step,
			count: 0,
			key: null,
			fields: Object.create(null) as Record<string, Json>,
			values: [],
			whole,
			byte: this.#byte
		});
	}

	#close(kind: Level['kind']): void {
		const level = this.#levels.pop();
		const around = lastOf(this.#levels);
		if (level?.kind !== kind || level.key !== null) {
			throw new Error('a bracket closes what was not opened, or before its value');
		}
		if (!around) return;
		if (level.whole && !around.whole) {
			if (level.kind === 'object') this.#messages.push(this.#message(level));
			around.count++;
		} else if (level.whole) this.#put(level.kind === 'object' ? level.fields : level.values);
		else this.#put(null);
	}

	#put(value: Json): void {
		const level = lastOf(this.#levels);
		if (!level) throw new Error('it is not an object');
		if (level.kind === 'array') {
			if (level.whole) level.values.push(value);
			level.count++;
			return;
		}
		const { key, fields } = level;
		level.key = null;
		if (key === null || (!level.whole && !KEPT.has(key))) return;
		if (key in fields && (value === '' || (Array.isArray(value) && value.length === 0))) return;
		fields[key] = value;
	}

	#message({ fields, byte, at }: Level): ExportedMessage {
		const chat = this.#levels[this.#levels.length - 2]?.fields ?? {};
		const text = (value: Json | undefined) => (typeof value === 'string' ? value : null);
		return {
			chat: text(chat.name),
			chatType: text(chat.type),
			fields,
			path: [...this.#levels.map((level) => level.at), at]
				.filter((step) => step !== '')
				.join('.')
				.replaceAll('.[', '['),
			byte
		};
	}
}

const KEPT = new Set(['name', 'type']);

const isMessages = ({ at }: Level): boolean => at === 'messages';
