import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import { lineSign } from './line-sign.ts';

/** A message of a channel’s public page, as the page shows it. */
export interface PageMessage {
	/** `channel/123`. */
	readonly post: string;
	readonly text: string;
	/** With its zone, as the page writes it: `2023-11-21T12:02:11+00:00`; empty without one. */
	readonly instant: string;
	readonly channel: string;
	readonly forwardedFrom: string;
	readonly views: string;
	/** Addresses of pictures and films. */
	readonly media: readonly string[];
	/** Addresses that the text leads to, but for searches of hashtags. */
	readonly links: readonly string[];
	/** Where the line that ends it leads. */
	readonly tail: string | null;
	/** The address of the message that it answers. */
	readonly reply: string;
	/** Whether the channel only tells that something happened: a pin, a new picture. */
	readonly service: boolean;
}

/** What a tag and all in it is for, by its class; a tag of no class that counts has none. */
type Role =
	'message' | 'text' | 'forwarded' | 'owner' | 'reply' | 'views' | 'title' | 'link' | 'pre';

type Filling = { -readonly [Name in keyof PageMessage]: PageMessage[Name] } & {
	media: string[];
	links: string[];
};

/**
 * Reads the public page of a channel (`t.me/s/…`) piece by piece, and gives each message once it is
 * whole. Of the page it knows only the names of classes that carry a message’s parts.
 */
export class ChannelPage {
	/** Null where the page begins with no name of its channel. */
	title = '';
	readonly #open: (Role | null)[] = [];
	#messages: PageMessage[] = [];
	#message: Filling | null = null;
	#link = { href: '', words: '' };
	#tooDeep = false;
	readonly #parser = new Parser({
		onopentag: (name, attributes) => {
			this.#begin(name, attributes);
		},
		ontext: (text) => {
			this.#take(text);
		},
		onclosetag: () => {
			this.#end();
		}
	});

	/** The messages that are whole with this piece. */
	push(piece: string): PageMessage[] {
		if (!this.#tooDeep) this.#parser.write(piece);
		return this.#takeMessages();
	}

	/** Whether more tags stood inside one another than are read; nothing after them is. */
	get isTooDeep(): boolean {
		return this.#tooDeep;
	}

	/** Whether the page ended inside a message, which then is not given. */
	get isCutOff(): boolean {
		return this.#open.includes('message');
	}

	#takeMessages(): PageMessage[] {
		const messages = this.#messages;
		this.#messages = [];
		return messages;
	}

	#begin(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#open.length >= LIMITS.htmlDepth) {
			this.#tooDeep = true;
			this.#parser.pause();
			return;
		}
		const role = roleOf(name, attributes);
		const message = this.#message;
		this.#open.push(this.#isIn('reply') && role === 'text' ? null : role);
		if (role === 'message' && !message) {
			const service = classesOf(attributes).includes('service_message');
			this.#message = {
				...EMPTY,
				post: attributes['data-post'] ?? '',
				media: [],
				links: [],
				service
			};
		}
		if (!message) return;
		if (name === 'br' && this.#isIn('text')) message.text += '\n';
		if (name === 'time' && attributes.datetime) message.instant = attributes.datetime;
		if (role === 'reply' && attributes.href) message.reply = attributes.href;
		if (name === 'a' && this.#isIn('text')) this.#link = { href: attributes.href ?? '', words: '' };
		const picture = pictureOf(name, attributes);
		if (picture !== null && !this.#isIn('text')) message.media.push(picture);
	}

	#take(text: string): void {
		const words = this.#isIn('pre') ? text : text.replace(/[\n\t\r]+/g, ' ');
		if (this.#isIn('title')) this.title += words;
		const message = this.#message;
		if (!message) return;
		if (this.#isIn('text')) {
			message.text += words;
			if (this.#isIn('link')) this.#link.words += words;
		} else if (this.#isIn('forwarded')) message.forwardedFrom += words;
		else if (this.#isIn('owner') && !this.#isIn('reply')) message.channel += words;
		else if (this.#isIn('views')) message.views += words;
	}

	#end(): void {
		const role = this.#open.pop();
		const message = this.#message;
		if (!message) return;
		if (role === 'link' && this.#isIn('text')) this.#endLink(message);
		if (role !== 'message' || this.#isIn('message')) return;
		this.#messages.push({ ...message, text: message.text.trim(), channel: message.channel.trim() });
		this.#message = null;
	}

	#endLink(message: Filling): void {
		const { href, words } = this.#link;
		if (!/^https?:/i.test(href)) return;
		if (lineSign(words).kind === 'tail') message.tail = href;
		else message.links.push(href);
	}

	#isIn(role: Role): boolean {
		return this.#open.includes(role);
	}
}

const EMPTY = {
	text: '',
	instant: '',
	channel: '',
	forwardedFrom: '',
	views: '',
	tail: null,
	reply: '',
	service: false
};

const classesOf = (attributes: Readonly<Record<string, string>>): string[] =>
	(attributes.class ?? '').split(/\s+/);

const ROLES: readonly (readonly [string, Role])[] = [
	['js-message_reply_text', 'reply'],
	['tgme_widget_message_reply', 'reply'],
	['tgme_widget_message_text', 'text'],
	['tgme_widget_message_forwarded_from_name', 'forwarded'],
	['tgme_widget_message_owner_name', 'owner'],
	['tgme_widget_message_views', 'views'],
	['tgme_channel_info_header_title', 'title']
];

function roleOf(name: string, attributes: Readonly<Record<string, string>>): Role | null {
	if (attributes['data-post'] !== undefined) return 'message';
	const classes = classesOf(attributes);
	const role = ROLES.find(([ofRole]) => classes.includes(ofRole))?.[1];
	return role ?? (name === 'a' ? 'link' : name === 'pre' ? 'pre' : null);
}

const LONGEST_STYLE = 10_000; // characters: the address of a picture has some hundred
const IMAGE = /url\(\s*(?:"([^"]+)"|'([^']+)'|([^\s'"()]+))\s*\)/;

/** The address of a picture behind a tag, or of a film; the pictures of emoji and of the channel are none. */
function pictureOf(name: string, attributes: Readonly<Record<string, string>>): string | null {
	if (name === 'video') return attributes.src ?? null;
	if (!/tgme_widget_message_(?:photo_wrap|video_thumb)/.test(attributes.class ?? '')) return null;
	const [, double, single, bare] =
		IMAGE.exec((attributes.style ?? '').slice(0, LONGEST_STYLE)) ?? [];
	return double ?? single ?? bare ?? null;
}
