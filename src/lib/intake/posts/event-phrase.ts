import type { Stretch } from '../dates/mentions/date-triggers.ts';

/** The noun of an event with the words that name it, and who took part by those words. */
interface EventPhrase extends Stretch {
	readonly actor: string | null;
}

/**
 * The words around the noun of an event that belong to its name: “LAS-OIC joint summit”, “саммита
 * ЛАГ-ОИС”, “القمة العربية المشتركة”. Indexes are in UTF-16 units of the sentence.
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

// Words before which a name does not reach, and that do not belong to it.
const STOPS =
	/^(?:the|an?|this|that|these|those|our|their|his|her|its|your|my|of|in|on|at|to|for|from|by|with|after|before|during|following|since|until|and|or|but|as|when|which|who|both|was|were|is|are|has|have|had|will|held|attended|hosted|concluded|recent|latest|last|next|past|previous|upcoming|such|any|no|we|i|they|he|she|it|you|about|over|through|via|despite|than|then|not|also|в|во|на|с|со|к|по|о|об|от|до|из|за|для|при|после|перед|итогам|ходе|рамках|и|или|но|что|как|этот|этой|этого|эта|эту|тот|той|наш\p{L}*|их|его|её|ее|был\p{L}*|будет|состоявш\p{L}+|прошедш\p{L}+|последн\p{L}+|недавн\p{L}+|мы|он|она|они|вы|я|провели|провел\p{L}?|участие|участвовал\p{L}*|состоял\p{L}+|прош[её]?л\p{L}*)$/iu;

interface Word extends Stretch {
	readonly word: string;
}

function wordsBefore(sentence: string, at: number, script: EventScript): Word[] {
	const words: Word[] = [];
	let end = at;
	while (words.length < MOST) {
		const match = /(?<![\p{L}\p{N}\p{M}’'/–-])([\p{L}\p{N}\p{M}’'/–-]+) $/u.exec(
			sentence.slice(Math.max(0, end - 60), end)
		);
		if (!match) break;
		const word = match[1]!;
		const verb = script === 'latin' && /^\p{Ll}+(?:ed|ing)$/u.test(word) && word !== 'meeting';
		if (STOPS.test(word) || verb || /^\d+$/.test(word)) break;
		words.unshift({ word, start: end - match[0].length, end: end - 1 });
		end -= match[0].length;
	}
	return words;
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
	const match = COMPLETION.exec(sentence.slice(at, at + 160));
	if (!match) return { end: at, name: null };
	const about = /^ (?:on|for) /.test(match[0]);
	return { end: at + match[0].length, name: about ? null : match[1]! };
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

const nouns = (listed: string) => new RegExp(`(?<![\\p{L}])(?:${listed})(?!\\p{L})`, 'giu');

/** The nouns by which a sentence tells of an event, by the writing of the sentence. */
export const EVENT_NOUNS = {
	latin: nouns(
		'summits?|talks|meetings?|conferences?|sessions?|consultations|negotiations|forums?|congress|assembly|visits?|agreements?|accords?|treaty|treaties|resolutions?|declarations?|communiqu[eé]s?|memorandum|protocol|speech|address|briefings?|interviews?|conversations?|phone calls?|attacks?|strikes?|assaults?|bombings?|explosions?|invasion|shelling|massacre|referendum|elections?|votes?|voting|ceasefires?|truces?|exercises?|operations?|ceremon(?:y|ies)'
	),
	cyrillic: nouns(
		'саммит(?:а|у|е|ом|ы|ов)?|встреч(?:а|и|е|у|ей)?|переговор(?:ы|ов|ам|ами|ах)|конференци(?:я|и|ю|ей)|сесси(?:я|и|ю|ей)|заседани(?:е|я|ю|и|ем|й)|совещани(?:е|я|ю|и|ем)|консультаци(?:и|й|ям|ями|ях|я|ю)|визит(?:а|у|е|ом|ы)?|соглашени(?:е|я|ю|и|ем|й)|договор(?:а|у|е|ом|ы)?|резолюци(?:я|и|ю|ей|й)|деклараци(?:я|и|ю|ей)|коммюнике|меморандум(?:а|у|е|ом)?|брифинг(?:а|е|ом)?|интервью|бесед(?:а|ы|е|у|ой)|разговор(?:а|е|у|ом)?|нападени(?:е|я|ю|и|ем)|атак(?:а|и|е|у|ой)?|удар(?:а|у|е|ом|ы|ов|ами|ах)?|теракт(?:а|у|е|ом|ы|ов)?|взрыв(?:а|у|е|ом|ы|ов)?|вторжени(?:е|я|ю|и|ем)|референдум(?:а|у|е|ом)?|выбор(?:ы|ов|ам|ах)|голосовани(?:е|я|ю|и|ем)|перемири(?:е|я|ю|и|ем)|форум(?:а|у|е|ом)?|съезд(?:а|у|е|ом)?|учени(?:я|й|ям|ях)'
	),
	arabic: nouns(
		'[وفبلك]{0,2}(?:ال|ل)?(?:قمة|اجتماع(?:ات)?|محادثات|مباحثات|مؤتمر|دورة|جلسة|زيارة|اتفاق(?:ية)?|معاهدة|قرار|إعلان|بيان|هجوم|هجمات|ضربة|ضربات|قصف|غزو|انفجار|استفتاء|انتخابات|تصويت|هدنة|مفاوضات|مشاورات|منتدى|لقاء|مقابلة|مكالمة|اتصال)'
	)
} as const;

export type EventScript = keyof typeof EVENT_NOUNS;
