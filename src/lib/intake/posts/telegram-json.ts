import type { Format, ImportFile, ParsedItem, ReadingChoices } from '../format.ts';
import type { SourceLocation } from '../problem.ts';
import { wellFormed } from '../text/plain-words.ts';
import { LeftOut } from './left-out.ts';
import { type Post, readPost } from './post.ts';
import { type ExportedMessage, type Json, TelegramMessages } from './telegram-messages.ts';
import { telegramPost, type TelegramPost } from './telegram-post.ts';

/** One message of what may be an album. */
interface Part {
	readonly message: ExportedMessage;
	readonly post: TelegramPost;
	readonly location: SourceLocation;
}

/** Joins the parts of an album, which an export writes as several messages of one second, and reads posts. */
class TelegramAlbums {
	readonly #leftOut = new LeftOut();
	readonly #file: string;
	readonly #language: string | null;
	/** The messages’ own numbers in the chat that is read. */
	readonly #numbers = new Set<string>();
	#chat = '';
	#parts: Part[] = [];
	#odd = 0;

	/** @param language BCP 47; null to go by each text’s letters */
	constructor(file: string, language: string | null) {
		this.#file = file;
		this.#language = language;
	}

	/** Takes the next message, and gives what was found in the post that is whole because of it. */
	push(message: ExportedMessage): ParsedItem[] {
		const location = locationOf(this.#file, message);
		const kind = wordsOf(message.fields.type) || 'message';
		if (kind !== 'message') {
			const what = kind === 'service' ? 'service messages' : `messages of the kind “${kind}”`;
			const action = wordsOf(message.fields.action);
			this.#leftOut.add(action === '' ? what : `${what} (${action})`, location);
			return [];
		}
		const part = { message, post: telegramPost(message), location };
		if (this.#parts.length > 0 && isOneAlbum(this.#parts, part)) {
			this.#parts.push(part);
			return [];
		}
		const parsed = this.#flush();
		this.#parts = [part];
		return parsed;
	}

	/** What was found in the last post, and what was left out of all. */
	end(): ParsedItem[] {
		const parsed = [...this.#flush(), ...this.#leftOut.problems()];
		if (this.#odd === 0) return parsed;
		const because = `${this.#odd} characters were NUL or half of a surrogate pair, and are shown as �`;
		const hint = 'check the texts that show �; export the chat again if they matter';
		const location = { file: this.#file };
		return [
			...parsed,
			{
				kind: 'problem',
				problem: { code: 'odd-characters', location, lost: 'nothing', because, hint }
			}
		];
	}

	#flush(): ParsedItem[] {
		const [first] = this.#parts;
		if (!first) return [];
		const worded = this.#parts.find(({ post }) => post.text.trim() !== '');
		if (worded) return readPost(this.#postOf(worded, first));
		const what = 'messages without words (pictures, stickers, polls and the like)';
		this.#leftOut.add(what, first.location);
		return [];
	}

	#postOf({ post, location, message }: Part, first: Part): Post {
		const publisher = post.publisher === null ? null : this.#clean(post.publisher);
		const more = [...this.#parts].reverse().flatMap((part) => Object.entries(part.post.more));
		return {
			id: this.#idOf(first.message),
			location,
			lines: this.#clean(post.text).split(/\r\n|\n|\r/),
			published: post.date,
			publisher,
			language: this.#language,
			known: {
				address: post.address,
				media: this.#parts.flatMap((part) => part.post.media),
				more: Object.fromEntries([...more, ['id', wordsOf(message.fields.id)]])
			}
		};
	}

	#clean(words: string): string {
		const { text, odd } = wellFormed(words);
		this.#odd += odd;
		return text;
	}

	/** By the chat’s and the message’s own numbers; one that stands twice gets its index in the list. */
	#idOf({ path, fields }: ExportedMessage): string {
		const chat = chatOf(path);
		if (chat !== this.#chat) {
			this.#chat = chat;
			this.#numbers.clear();
		}
		const own = /^\d+$/.test(wordsOf(fields.id)) ? wordsOf(fields.id) : '';
		const index = path.slice(chat.length).replace(/\D/g, '');
		const number = own === '' || this.#numbers.has(own) ? `at-${index}` : own;
		if (own !== '') this.#numbers.add(own);
		const prefix = chat.replace(/\.?messages$/, '').replace(/\W+/g, '-');
		return `${prefix}message-${number}`;
	}
}

const wordsOf = (value: Json | undefined): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The path of the list that a message stands in. */
const chatOf = (path: string): string => path.slice(0, path.lastIndexOf('['));

const locationOf = (file: string, { chat, path, byte }: ExportedMessage): SourceLocation =>
	chat === null ? { file, path, byte } : { file, part: chat, path, byte };

/** Messages of one chat, sender and second, with a picture or file each, and words in one of them at most. */
function isOneAlbum(parts: readonly Part[], next: Part): boolean {
	const { message, post } = parts[0]!;
	return (
		chatOf(message.path) === chatOf(next.message.path) &&
		post.second !== '' &&
		post.second === next.post.second &&
		message.fields.from_id === next.message.fields.from_id &&
		hasMedia(next) &&
		parts.every(hasMedia) &&
		[...parts, next].filter((part) => part.post.text.trim() !== '').length <= 1
	);
}

const hasMedia = ({ message: { fields } }: Part): boolean =>
	['photo', 'file', 'media_type'].some((name) => name in fields);

/** An export of Telegram Desktop, of one chat or of all: its `result.json`. */
export const telegramJson: Format = {
	name: 'telegram-json',
	title: 'Telegram Desktop export',
	recognises,
	read
};

function recognises(name: string, head: string): number {
	if (!/^\ufeff?\s*\{/.test(head)) return 0;
	if (/"date_unixtime"\s*:/.test(head) && /"messages"\s*:/.test(head)) return 0.98;
	const chat = /"type"\s*:\s*"(?:\w*channel|\w*group|personal_chat|bot_chat|saved_messages)"/.test(
		head
	);
	if (chat && /"messages"\s*:/.test(head)) return 0.95;
	if (/"chats"\s*:\s*\{/.test(head)) return 0.9;
	return /^result\.json$/i.test(name) && /"messages"\s*:/.test(head) ? 0.7 : 0;
}

async function* read(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): AsyncGenerator<ParsedItem, void> {
	const messages = new TelegramMessages();
	const albums = new TelegramAlbums(file.name, choices.language ?? null);
	const reader = file.stream().getReader();
	let bytes = 0;
	try {
		while (!messages.broken) {
			signal?.throwIfAborted();
			const { done, value } = await reader.read();
			if (done) break;
			bytes += value.length;
			for (const message of messages.push(value)) yield* albums.push(message);
			yield { kind: 'progress', bytes };
		}
	} finally {
		await reader.cancel();
	}
	yield* albums.end();
	messages.end(bytes);
	if (messages.broken) yield brokenAt(file, messages.broken);
}

const brokenAt = (file: ImportFile, broken: { because: string; byte: number }): ParsedItem => ({
	kind: 'problem',
	problem: {
		code: 'broken-file',
		location: { file: file.name, byte: broken.byte },
		lost: 'file',
		because: `the file cannot be read from byte ${broken.byte} on: ${broken.because}`,
		hint: 'the messages before it were read; export the chat again for the rest'
	}
});
