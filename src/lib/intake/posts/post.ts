import { readDay, type Day } from '../../dates/day.ts';
import { clockOf } from '../dates/written/clock-stretch.ts';
import { dateMentions } from '../dates/mentions/date-mentions.ts';
import { isAmbiguous } from '../dates/written/numeric-date.ts';
import { readWrittenDate } from '../dates/written/written-date.ts';
import { type Draft, type DraftDate, type DraftDocument, emptyDraft } from '../draft.ts';
import type { ParsedItem } from '../format.ts';
import { hasWords, plainWords, withoutAddresses } from '../text/plain-words.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { hashtagsOf } from './hashtags-of.ts';
import { kindOfWords } from './kind-of-words.ts';
import { mentionedEvents } from './mentioned-events.ts';
import type { SourceLocation } from '../problem.ts';
import { policyOfPost } from './policy-of-post.ts';
import { postParts, type PostParts } from './post-parts.ts';
import { speakerIn } from './speaker-in.ts';

/** A post as a format found it, with what the format knows of it beside its words. */
export interface Post {
	/** Unique within an import; the ids of what it mentions begin with it. */
	readonly id: string;
	readonly location: SourceLocation;
	readonly lines: readonly string[];
	/** When it was published, where something beside its words says so. */
	readonly published: DraftDate | null;
	/** The channel that it stood in. */
	readonly publisher: string | null;
	/** BCP 47; null to go by its letters. */
	readonly language: string | null;
	readonly known: Partial<Pick<Draft, 'address' | 'media' | 'more'>>;
}

/**
 * What a post holds: a policy document, or a statement with the statements that it mentions; and the
 * problem that a statement has no date.
 */
export function readPost(post: Post): ParsedItem[] {
	const parts = postParts(post.lines);
	const language = post.language ?? guessLanguage([...parts.heading, parts.text].join('\n'));
	const policy = parts.pin === null ? policyOfPost(parts.text.split('\n')) : null;
	if (policy) return parsedDocument(post, parts, language, policy);
	const draft = statementOf(post, parts, language);
	const mentions = mentionsIn(draft);
	const problems: ParsedItem[] = draft.date ? [] : [noDate(post)];
	return [{ kind: 'statement', draft }, ...mentions, ...problems];
}

function parsedDocument(
	post: Post,
	parts: PostParts,
	language: string | null,
	policy: NonNullable<ReturnType<typeof policyOfPost>>
): ParsedItem[] {
	const document: DraftDocument = {
		id: post.id,
		location: post.location,
		title: policy.title,
		...(policy.section === null ? {} : { section: policy.section }),
		issuer: policy.issuer,
		adopted: policy.adoption === null ? null : dateInHeading(policy.adoption, language),
		publisher: parts.publisher ?? post.publisher,
		address: parts.address ?? post.known.address ?? null,
		language,
		priorities: policy.priorities
	};
	const parsed: ParsedItem[] = [{ kind: 'document', document }];
	if (policy.preamble === '') return parsed;
	const because = `introduction skipped (${policy.preamble.length} characters before the first priority)`;
	const hint = 'no action needed; the source still has it';
	return [
		...parsed,
		{
			kind: 'problem',
			problem: { code: 'left-out', location: post.location, lost: 'field', because, hint }
		}
	];
}

function statementOf(post: Post, parts: PostParts, language: string | null): Draft {
	const heading = plainWords(
		withoutAddresses(parts.heading.find(hasWords) ?? parts.heading[0] ?? '')
	);
	const over = parts.heading.map(plainWords).join('. ');
	const pinned = readPin(parts.pin, post.published, language);
	const speaker = speakerIn(over);
	const publisher = parts.publisher ?? post.publisher;
	const date = pinned.date ?? copiedDate(parts.copied, language) ?? post.published;
	return {
		...emptyDraft(post.id, post.location),
		date: date ?? dateInHeading(over, language),
		title: heading === '' ? null : heading,
		kind: kindOfWords(over),
		actor: publisher ?? speaker?.split(/[,،]/u)[0] ?? null,
		speaker,
		venue: pinned.venue,
		publisher,
		text: parts.text === '' ? null : parts.text,
		excerpts: EXCERPTS.test(parts.text) || EXCERPTS_OVER.test(over),
		language,
		tags: hashtagsOf([...parts.heading, parts.text].join('\n')),
		...post.known,
		...(date !== post.published && post.published && { more: withPublished(post, post.published) }),
		address: parts.address ?? post.known.address ?? null
	};
}

/** The rest of a post, and when it was published, which is not when what it tells of was. */
const withPublished = ({ known }: Post, { words }: DraftDate): Draft['more'] => ({
	...known.more,
	published: words
});

const EXCERPTS = /<(?:\.{2,3}|…)>|\[(?:\.{2,3}|…)\]|\((?:\.{3}|…)\)/u;
const EXCERPTS_OVER =
	/^(?:excerpts?|extracts?|key (?:points|takeaways)|main (?:points|messages)|из (?:выступления|ответов|интервью)|тезисы|основные тезисы|مقتطفات|أبرز)(?!\p{L})/iu;

/** “Moscow, November 21, 2023”: the place, and the date where it is given. */
function readPin(pin: string | null, published: DraftDate | null, language: string | null) {
	if (pin === null) return { venue: null, date: null };
	const reference = dayOf(published);
	const alone = writtenLast(pin);
	if (alone) return alone;
	const [mention] = dateMentions(pin, { reference, language });
	const points = [...pin];
	const withoutDate = mention
		? `${points.slice(0, mention.start).join('')} ${points.slice(mention.end).join('')}`
		: pin;
	const venue = plainWords(withoutDate).replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '');
	return { venue: venue === '' ? null : venue, date: mention?.date ?? null };
}

/** A pin that ends with a date as a cell holds it: “Lisbon, Q3 2023”, “Porto, 2020–present”. */
function writtenLast(pin: string): { venue: string | null; date: DraftDate } | null {
	const parts = pin.split(/(?<=[,،;|])\s*/u);
	for (let at = 0; at < parts.length; at++) {
		const words = plainWords(parts.slice(at).join(' ')).replace(/(?<![\s.])[\s.]+$/u, '');
		const read = isAmbiguous(words) ? null : readWrittenDate(words, 'day-first');
		if (!read?.ok || (/T/.test(read.value.written) && !/:/.test(words))) continue;
		const { written, inferred } = read.value;
		const venue = plainWords(parts.slice(0, at).join(' ')).replace(
			/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu,
			''
		);
		return { venue: venue === '' ? null : venue, date: { written, words, inferred } };
	}
	return null;
}

function copiedDate(copied: PostParts['copied'], language: string | null): DraftDate | null {
	if (copied === null) return null;
	const [mention] = dateMentions(copied.date, { reference: null, language: language ?? 'en' });
	if (!mention) return null;
	const { written, words, inferred } = mention.date;
	const clock = clockOf(copied.time) ?? '';
	return { written: `${written}${clock}`, words: `${words} ${copied.time}`, inferred };
}

/** Only a whole date: a heading seldom speaks of another day than its own. */
const dateInHeading = (heading: string, language: string | null): DraftDate | null =>
	dateMentions(heading, { reference: null, language })[0]?.date ?? null;

function dayOf(date: DraftDate | null): Day | null {
	const day = readDay((date?.written ?? '').replace(/T.*/, ''));
	return day.ok ? day.value : null;
}

function mentionsIn(draft: Draft): ParsedItem[] {
	const { id, location, text, language, publisher, address } = draft;
	if (text === null) return [];
	return mentionedEvents({ text, reference: dayOf(draft.date), language }).map((event, index) => ({
		kind: 'statement',
		draft: {
			...emptyDraft(`${id}-mention-${index + 1}`, location),
			date: event.date,
			title: event.title,
			kind: kindOfWords(event.title),
			actor: event.actor,
			venue: event.venue,
			publisher,
			address,
			language,
			mention: { in: id, start: event.start, end: event.end }
		}
	}));
}

const noDate = ({ location }: Post): ParsedItem => ({
	kind: 'problem',
	problem: {
		code: 'no-date',
		location,
		lost: 'field',
		because: 'the post does not say when it was published',
		hint: 'enter the day in the “published” field, or write it above the post as 📍Place, 21 November 2023'
	}
});
