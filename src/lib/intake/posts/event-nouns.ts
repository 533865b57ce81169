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
