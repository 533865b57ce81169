import { lastOf } from '../../../base/sequences.ts';
import type { Stretch } from './date-triggers.ts';

/** Whether a sentence tells of what was, or of what is to come. */
export type Tense = 'past' | 'future';

const FUTURE =
	/(?<!\p{L})(?:will|shall|won.t|going to|to be (?:held|convened|signed)|(?:is|are) (?:due|set|scheduled|expected|planned) |scheduled for|upcoming|forthcoming|next|plans? to|ahead of|буд[уе]т?|будем|состоится|состоятся|прой?д[её]т|пройдут|начн[её]тся|намечен\p{L}*|запланирован\p{L}*|планиру\p{L}+|предсто\p{L}+|следующ\p{L}+|будущ\p{L}+|відбудеться|відбудуться|سوف|س[يتن](?!اس|اد|ار)\p{L}{3,}|المقبل\p{L}*|القادم\p{L}*|المزمع|sera|seront|aura lieu|auront lieu|prochaine?s?|será|serán|tendrá|próxim[oa]s?|wird|werden|nächste[nrs]?)(?!\p{L})/giu;

const PAST =
	/(?<!\p{L})(?:was|were|had|did|has|have been|took place|held|met|said|told|took|began|ended|signed|visited|adopted|spoke|made|gave|came|went|ago|last|following|after|since|\p{L}{3,}ed|прошл\p{L}+|минувш\p{L}+|после|по итогам|с момента|назад|\p{L}{2,}(?:ал|ял|ил|ел|ыл|ол|ёл|шел|шёл|ала|яла|ила|ела|ыла|шла|ало|ило|ело|шло|али|яли|или|ели|шли)(?:сь|ся)?|минул\p{L}+|відбу(?:вся|лася|лися|лося)|كان\p{L}*|عقد\p{L}*|[اأ]نعقد\p{L}*|جر[ىت]\p{L}*|قال\p{L}*|[أا]علن\p{L}*|التق[ىت]\p{L}*|شارك\p{L}*|وقع\p{L}*|زار\p{L}*|الماضي\p{L}*|عقب|بعد|منذ|était|étaient|a été|ont été|a eu lieu|dernière?s?|fue|fueron|tuvo|celebr[óa]\p{L}*|pasad[oa]s?|war|waren|wurden?|fand|fanden|letzte[nrs]?)(?!\p{L})/giu;

// Words that look like verbs of the past, and are none.
const NO_VERB =
	/^(?:united|need|indeed|speed|fed|или|если|числа|дела|дело|тела|сила|мало|начала)$/iu;

const SENTENCE_END = /[.!?؟…](?=\s)|[\n\r;]/g;
const REACH = 240; // UTF-16 units: no sentence is asked for more

/**
 * The tense of the words nearest to a date in its sentence, in English, Russian, Ukrainian, Arabic,
 * French, Spanish or German; null where no word tells. A heuristic: the words decide by distance alone.
 */
export function tenseNear(text: string, date: Stretch): Tense | null {
	const before = lastSentence(text.slice(Math.max(0, date.start - REACH), date.start));
	const after = text.slice(date.end, date.end + REACH).split(SENTENCE_END, 1)[0]!;
	const sentence = `${before}\n${after}`;
	const at = before.length;
	const ahead = distances(sentence, FUTURE, at);
	const aroundAhead = ahead.map(({ start, end }) => ({ start: start - 1, end: end + 8 }));
	const behind = distances(sentence, PAST, at).filter(
		({ start, end }) => !aroundAhead.some((one) => start >= one.start && end <= one.end + 1)
	);
	const nearest = (verbs: readonly { distance: number }[]) =>
		Math.min(...verbs.map(({ distance }) => distance));
	if (ahead.length === 0 && behind.length === 0) return null;
	return nearest(ahead) < nearest(behind) ? 'future' : 'past';
}

const lastSentence = (text: string): string => text.slice(lastEnd(text));

function lastEnd(text: string): number {
	return lastOf(Array.from(text.matchAll(SENTENCE_END)))?.index ?? 0;
}

function distances(sentence: string, words: RegExp, at: number) {
	return Array.from(sentence.matchAll(words), ({ index, 0: word }) => ({
		word: word,
		start: index,
		end: index + word.length,
		distance: index >= at ? index - at : at - index - word.length
	})).filter(({ word }) => !NO_VERB.test(word));
}
