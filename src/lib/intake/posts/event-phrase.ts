import type { Stretch } from '../dates/mentions/date-windows.ts';
import type { EventScript } from './event-nouns.ts';

/** The noun of an event with the words that name it, and who took part by those words. */
export interface EventPhrase extends Stretch {
	readonly actor: string | null;
}

/**
 * The words around the noun of an event that belong to its name: “LAS-OIC joint summit”, “саммита
 * ЛАГ-ОИС”, “القمة العربية المشتركة”. Places are in UTF-16 units of the sentence.
 */
export function eventPhrase(sentence: string, noun: Stretch, script: EventScript): EventPhrase {
	if (script === 'arabic') return arabicPhrase(sentence, noun);
	const before = wordsBefore(sentence, noun.start, script);
	const start = before[0]?.start ?? noun.start;
	const { end, name } = completion(sentence, noun.end);
	const leading = script === 'latin' ? names(before) : null;
	return { start, end, actor: leading ?? name };
}

const MOST = 6; // words before a noun

// Words before which a name does not reach, and that are no part of it.
const STOPS =
	/^(?:the|an?|this|that|these|those|our|their|his|her|its|your|my|of|in|on|at|to|for|from|by|with|after|before|during|following|since|until|and|or|but|as|when|which|who|both|was|were|is|are|has|have|had|will|held|attended|hosted|concluded|recent|latest|last|next|past|previous|upcoming|such|any|no|we|i|they|he|she|it|you|about|over|through|via|despite|than|then|not|also|в|во|на|с|со|к|по|о|об|от|до|из|за|для|при|после|перед|итогам|ходе|рамках|и|или|но|что|как|этот|этой|этого|эта|эту|тот|той|наш\p{L}*|их|его|её|ее|был\p{L}*|будет|состоявш\p{L}+|прошедш\p{L}+|последн\p{L}+|недавн\p{L}+|мы|он|она|они|вы|я|провели|провел\p{L}?|участие|участвовал\p{L}*|состоял\p{L}+|прош[её]?л\p{L}*)$/iu;

interface Word extends Stretch {
	readonly word: string;
}

function wordsBefore(sentence: string, at: number, script: EventScript): Word[] {
	const found: Word[] = [];
	let end = at;
	while (found.length < MOST) {
		const match = /(?<![\p{L}\p{N}\p{M}’'/–-])([\p{L}\p{N}\p{M}’'/–-]+) $/u.exec(
			sentence.slice(Math.max(0, end - 60), end)
		);
		if (!match) break;
		const word = match[1]!;
		const verb = script === 'latin' && /^\p{Ll}+(?:ed|ing)$/u.test(word) && word !== 'meeting';
		if (STOPS.test(word) || verb || /^\d+$/.test(word)) break;
		found.unshift({ word, start: end - match[0].length, end: end - 1 });
		end -= match[0].length;
	}
	return found;
}

/** The names that lead a phrase: of “LAS-OIC joint summit” “LAS-OIC”. */
function names(words: readonly Word[]): string | null {
	const count = words.findIndex(({ word }) => !/^\p{Lu}/u.test(word));
	const leading = words.slice(0, count < 0 ? words.length : count);
	const lone =
		leading.length === 1 && words[0]!.start === 0 && /^\p{Lu}\p{Ll}+$/u.test(leading[0]!.word);
	return leading.length > 0 && !lone ? leading.map(({ word }) => word).join(' ') : null;
}

const COMPLETION =
	/^ (?:(?:of|between|with|against|on|for) (?:the |a )?)?((?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*)\p{Lu}[\p{L}\p{N}’'–-]*(?:(?: (?:of|and|&|и|the)){0,2} \p{Lu}[\p{L}\p{N}’'–-]*)*)/u;

/** The name that completes a noun: “of the League of Arab States”, “ЛАГ и ОИС”. */
function completion(sentence: string, at: number): { end: number; name: string | null } {
	const found = COMPLETION.exec(sentence.slice(at, at + 160));
	if (!found) return { end: at, name: null };
	const about = /^ (?:on|for) /.test(found[0]);
	return { end: at + found[0].length, name: about ? null : found[1]! };
}

const ARABIC_STOP =
	/^(?:في|من|إلى|على|عن|مع|التي|الذي|الذين|بعد|قبل|خلال|يوم|بتاريخ|حول|بشأن|بين|أمس|الماضي|الماضية|الجاري|المقبل|و?عقدت?|و?انعقدت?|جرت|كان(?:ت)?|قد|ستعقد|سيعقد|أن|الأول|الثاني)$/u;
const ARABIC_BODY = /^(?:ل?ل?جامعة|الجامعة|منظمة|المنظمة|مجلس|المجلس|لجنة|اللجنة|الأمم|الاتحاد)/u;

function arabicPhrase(sentence: string, noun: Stretch): EventPhrase {
	const head = sentence.slice(noun.start, noun.end);
	const lead = /^[وفبلك]{0,2}(?=ال|لل)/u.exec(head)?.[0].length ?? 0;
	let end = noun.end;
	const words: string[] = [];
	while (words.length < MOST) {
		const match = /^ ([\p{L}\p{M}-]+)/u.exec(sentence.slice(end, end + 40));
		if (!match || ARABIC_STOP.test(match[1]!)) break;
		words.push(match[1]!);
		end += match[0].length;
	}
	const body = words.findIndex((word) => ARABIC_BODY.test(word));
	return {
		start: noun.start + lead,
		end,
		actor: body < 0 ? null : words.slice(body).join(' ').replace(/^لل/u, 'ال')
	};
}
