import type { StatementKind } from '../../model/statement.ts';

const w = (listed: string) => new RegExp(`(?<!\\p{L})(?:${listed})`, 'iu');

// The order decides: remarks made at talks are a speech, and an interview about a vote an interview.
const SIGNS: readonly (readonly [StatementKind, RegExp])[] = [
	[
		'interview',
		w(
			'interview|press conference|briefing|q&a|answers? to (?:a )?(?:media )?questions?|интервью|брифинг|пресс-конференц|ответ\\p{L}* на вопрос|مقابلة|مؤتمر صحفي|مؤتمرا? صحافي|حوار مع'
		)
	],
	[
		'speech',
		w(
			'remarks|speech|address(?:es|ed)?(?!\\p{L})|statement by|statements? (?:of|at)|keynote|greetings? (?:message )?to|выступлени|вступительн\\p{L}+ слов|реч[ьи](?!\\p{L})|обращени|заявлени|комментари|приветстви|كلمة|خطاب|تصريح|بيان صحفي|discours|allocution|discurso|rede(?!\\p{L})|ansprache'
		)
	],
	['vote', w('vote[ds]?(?!\\p{L})|voting|referendum|голосовани|референдум|تصويت|استفتاء')],
	[
		'meeting',
		w(
			'summit|talks|meeting|met with|visit|conference|session|consultations|negotiations|conversation|phone call|telephone call|forum|congress|assembly|саммит|встреч|переговор|конференц|сесси|заседани|совещани|консультаци|визит|беседа|разговор|форум|съезд|قمة|القمة|اجتماع|الاجتماع|محادثات|المحادثات|مباحثات|المباحثات|مؤتمر|المؤتمر|جلسة|الجلسة|دورة|الدورة|زيارة|الزيارة|لقاء|اللقاء|مفاوضات|المفاوضات|مشاورات|اتصال|منتدى|المنتدى|sommet|réunion|rencontre|cumbre|reunión|encuentro|gipfel|treffen|gespräch'
		)
	],
	[
		'document',
		w(
			'resolution|declaration|agreement|accords?(?!\\p{L})|treaty|communiqu|memorandum|protocol|concept(?!\\p{L})|strategy|doctrine|joint statement|statement|report|letter|резолюци|деклараци|соглашени|договор|коммюнике|меморандум|протокол|концепци|стратеги|доктрин|доклад|письмо|قرار|القرار|إعلان|الإعلان|اتفاق|الاتفاق|معاهدة|مذكرة|بيان|البيان'
		)
	],
	[
		'action',
		w(
			'attack|strike|assault|bombing|invasion|operation|exercise|ceasefire|truce|shipment|delivery|opened|launch|нападени|атак|удар|теракт|операци|учени|вторжени|перемири|هجوم|الهجوم|ضربة|قصف|عملية|العملية|هدنة|الهدنة|مناورات'
		)
	]
];

/** What kind of statement words tell of, by the first kind whose signs stand in them; null without one. */
export function kindOfWords(words: string): StatementKind | null {
	return SIGNS.find(([, signs]) => signs.test(words))?.[0] ?? null;
}
