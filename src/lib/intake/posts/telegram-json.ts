import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { TelegramAlbums } from './telegram-albums.ts';
import { TelegramMessages } from './telegram-messages.ts';

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
