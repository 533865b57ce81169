import { lastOf } from '../../base/sequences.ts';
import type { Day } from '../../dates/day.ts';
import { type DateMention, dateMentions } from '../dates/mentions/date-mentions.ts';
import type { Stretch } from '../dates/mentions/date-triggers.ts';
import type { DraftDate } from '../draft.ts';
import { plainWords } from '../text/plain-words.ts';
import { EVENT_NOUNS, eventPhrase, type EventScript } from './event-phrase.ts';

/** An event that the words of a post tell of. */
interface MentionedEvent extends Stretch {
	/** The words that name it, from the text. */
	readonly title: string;
	readonly date: DraftDate;
	readonly venue: string | null;
	readonly actor: string | null;
}

/** The text of a post, its day, and its language. */
interface PostText {
	readonly text: string;
	readonly reference: Day | null;
	readonly language: string | null;
}

/**
 * The events that a text tells of beside its own: where a sentence has both a date other than its own
 * and the noun of an event near it. What lies after the day of the text has not happened, and is left
 * out. Indexes are in Unicode code points: the shortest stretch with the event, its date and its place.
 */
export function mentionedEvents({ text, reference, language }: PostText): MentionedEvent[] {
	const mentions = dateMentions(text, { reference, language }).filter(
		({ date }) => date.written !== reference && !isLater(date.written, reference)
	);
	if (mentions.length === 0) return [];
	const points = [...text];
	const events = mentions.flatMap((mention) => eventAt(points, mention) ?? []);
	return events.filter(
		({ title, date }, index) =>
			events.findIndex((one) => one.title === title && one.date.written === date.written) === index
	);
}

const isLater = (written: string, reference: Day | null): boolean =>
	reference !== null && written > reference && !written.startsWith('-');

const REACH = 300; // code points of a sentence on either side of a date
const NEAR = 120; // UTF-16 units between a date and its event
const SENTENCE_END = /(?<!\b(?:St|Dr|Mr|Mrs|No|г|им)\.?)[.!?؟…](?=\s|$)|[\n\r]/gu;

function eventAt(points: readonly string[], mention: DateMention): MentionedEvent | null {
	const before = lastSentence(
		points.slice(Math.max(0, mention.start - REACH), mention.start).join('')
	);
	const after = points
		.slice(mention.end, mention.end + REACH)
		.join('')
		.split(SENTENCE_END, 1)[0]!;
	const sentence = `${before}${mention.words}${after}`;
	const date = { start: before.length, end: before.length + mention.words.length };
	const noun = nearestNoun(sentence, date);
	if (!noun) return null;
	const phrase = eventPhrase(sentence, noun, noun.script);
	const venue = venueNear(sentence, date) ?? venueNear(sentence, phrase);
	const parts = [phrase, date, ...(venue ? [venue] : [])];
	const start = Math.min(...parts.map((part) => part.start));
	const end = Math.max(...parts.map((part) => part.end));
	const first = mention.start - [...before].length;
	const title = plainWords(sentence.slice(phrase.start, phrase.end));
	return {
		start: first + [...sentence.slice(0, start)].length,
		end: first + [...sentence.slice(0, end)].length,
		title: title.charAt(0).toUpperCase() + title.slice(1),
		date: mention.date,
		venue: venue?.name ?? null,
		actor: phrase.actor === venue?.name ? null : phrase.actor
	};
}

function lastSentence(text: string): string {
	const end = lastOf(Array.from(text.matchAll(SENTENCE_END)));
	return end ? text.slice(end.index + end[0].length).trimStart() : text;
}

const LETTERS = { latin: /[a-z]/i, cyrillic: /[\u0400-\u04ff]/, arabic: /[\u0600-\u06ff]/ };

function nearestNoun(sentence: string, date: Stretch) {
	const scripts = (Object.keys(EVENT_NOUNS) as EventScript[]).filter((one) =>
		LETTERS[one].test(sentence)
	);
	const nouns = scripts.flatMap((script) =>
		Array.from(sentence.matchAll(EVENT_NOUNS[script]), ({ index, 0: word }) => ({
			script,
			start: index,
			end: index + word.length
		}))
	);
	const distance = ({ start, end }: Stretch) => Math.max(start - date.end, date.start - end);
	const apart = nouns.filter((noun) => distance(noun) >= 0 && distance(noun) <= NEAR);
	return [...apart].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null;
}

/** Where something was, and the stretch of the sentence that says so. */
interface Venue extends Stretch {
	readonly name: string;
}

const MONTHS =
	/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}*)$/u;
const LATIN =
	/(?<!\p{L})(?:in|at) (?:the (?:city|capital) of )?((?:St\. )?\p{Lu}[\p{L}’'-]*(?: (?!(?:On|In|At)(?!\p{L}))\p{Lu}[\p{L}’'-]*){0,3})/gu;
const CYRILLIC =
	/(?<!\p{L})(?:в|во) (?:г\. ?|городе )?(\p{Lu}[\p{L}-]*\p{Ll}(?: \p{Lu}\p{Ll}+){0,2})/gu;
const ARABIC =
	/(?<!\p{L})(?:(?:في|بمدينة|في مدينة|في العاصمة) |ب(?=ال))((?:مدينة )?(?!ال?(?:يوم|شهر|عام|سنة|ماضي|حادي|ثاني|ثالث|قمة|اجتماع|مؤتمر))\p{L}{3,})/gu;

/**
 * The place that a sentence names nearest to a point of it, by “in” and its like. Places of Russian
 * words are put into the nominative where their endings allow.
 */
function venueNear(sentence: string, near: Stretch): Venue | null {
	const names = [LATIN, CYRILLIC, ARABIC].flatMap((pattern) =>
		Array.from(sentence.matchAll(pattern), ({ index, 0: words, 1: name = '' }) => ({
			start: index,
			end: index + words.length,
			name: nominative(name)
		}))
	);
	const places = names.filter(
		({ name, start, end }) =>
			!MONTHS.test(name) && !/^\p{Lu}{2,}$/u.test(name) && (end <= near.start || start >= near.end)
	);
	const distance = ({ start, end }: Stretch) => Math.max(start - near.end, near.start - end);
	const nearest = [...places].sort((a, b) => distance(a) - distance(b))[0];
	return nearest && distance(nearest) <= VENUE_REACH ? nearest : null;
}

const VENUE_REACH = 80; // UTF-16 units

// Towns on -а, which the prepositional case hides.
const ON_A =
	/^(?:Москв|Женев|Дох|Анкар|Джидд|Мекк|Медин|Астан|Вен|Праг|Риг|Варшав|Гаван|Гааг|Газ|Манил|Ялт|Уф|Шарджа|Лозанн|Барселон|Джакарт|Бухар)е$/u;

function nominative(place: string): string {
	if (!/^\p{sc=Cyrl}/u.test(place)) return place;
	if (ON_A.test(place)) return `${place.slice(0, -1)}а`;
	if (/(?:Казани|Рязани|Астрахани|Тюмени|Перми|Керчи)$/u.test(place))
		return `${place.slice(0, -1)}ь`;
	return place.replace(/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '');
}
