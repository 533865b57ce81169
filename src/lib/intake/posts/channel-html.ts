import { readEdtf } from '../../dates/edtf.ts';
import { ChannelPage, type PageMessage } from './channel-page.ts';
import { decoded } from '../text/decode.ts';
import type { DraftDate } from '../draft.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import { LIMITS } from '../limits.ts';
import { LeftOut } from './left-out.ts';
import { readPost, type Post } from './post.ts';
import { wellFormed } from '../text/plain-words.ts';

/** A saved public page of a channel: `https://t.me/s/…`. */
export const channelHtml: Format = {
	name: 'channel-html',
	title: 'Public page of a Telegram channel',
	recognises: (_, head) =>
		/class="[^"]*\btgme_(?:widget_message|channel_info|page)/.test(head) ? 0.97 : 0,
	read
};

async function* read(
	file: ImportFile,
	choices: ReadingChoices,
	signal?: AbortSignal
): AsyncGenerator<ParsedItem, void> {
	const page = new ChannelPage();
	const leftOut = new LeftOut();
	const ids = new Set<string>();
	let read = 0;
	const { pieces } = await decoded(file, choices.encoding, signal);
	for await (const { text, bytes, problems } of pieces) {
		read = bytes;
		for (const message of page.push(text)) {
			const location = { file: file.name, path: message.post };
			if (message.service) leftOut.add('service messages', location);
			else if (message.text === '')
				leftOut.add('messages without words (pictures, stickers, polls and the like)', location);
			else yield* readPost(postOf(message, page.title.trim(), file.name, choices, ids));
		}
		for (const problem of problems) yield { kind: 'problem', problem };
		yield { kind: 'progress', bytes };
	}
	yield* leftOut.problems();
	if (page.isTooDeep) yield tooDeep(file);
	else if (page.isCutOff) yield cutOff(file, read);
}

function postOf(
	message: PageMessage,
	title: string,
	file: string,
	{ language }: ReadingChoices,
	ids: Set<string>
): Post {
	const name = message.post.replace(/[^\p{L}\p{N}]+/gu, '-') || 'message';
	const id = ids.has(name) ? `${name}-again-${ids.size + 1}` : name;
	ids.add(id);
	const more = { views: message.views, reply: message.reply, links: message.links.join(' ') };
	const publisher = message.forwardedFrom.trim() || message.channel || title;
	return {
		id,
		location: { file, path: message.post },
		lines: wellFormed(message.text).text.split('\n'),
		published: dateOf(message.instant),
		publisher: publisher === '' ? null : publisher,
		language: language ?? null,
		known: {
			address: message.tail ?? (message.post === '' ? null : `https://t.me/${message.post}`),
			media: message.media.map((address) => ({ address, caption: null, credit: null })),
			more: Object.fromEntries(Object.entries(more).filter(([, words]) => words !== ''))
		}
	};
}

/** Day and clock in the zone in which the page writes the instant, which is UTC on every page that is known. */
function dateOf(instant: string): DraftDate | null {
	const written = [instant, instant.slice(0, 10)].find((one) => readEdtf(one).ok);
	return written === undefined ? null : { written, words: instant, inferred: null };
}

const tooDeep = (file: ImportFile): ParsedItem =>
	parsedProblem(
		'too-large',
		{ file: file.name },
		{
			lost: 'file',
			because: `more than ${LIMITS.htmlDepth} tags are nested, the most that can be read`,
			hint: 'the messages before them were read; save the page again for the rest'
		}
	);

const cutOff = (file: ImportFile, byte: number): ParsedItem => ({
	kind: 'problem',
	problem: {
		code: 'broken-file',
		location: { file: file.name, byte },
		lost: 'record',
		because: `the page ends inside a message, at byte ${byte}`,
		hint: 'the messages before it were read; save the page again for the rest'
	}
});
