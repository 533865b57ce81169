/**
 * Words for what is wider or vaguer than a month, in the languages whose dates are read. Patterns without
 * anchors and without groups, so that larger ones can be built of them.
 */
export const BROAD_WORDS = {
	spring: 'spring|весн[аыоіу]й?|весною|весни|ربيع|printemps|primavera|frühling|frühjahr',
	summer: 'summer|лет[оаеу]м?|літ[оаіу]м?|влітку|صيف|été|verano|sommer',
	autumn: 'autumn|fall|осен[ьиі]ю?|осін[ьі]|восени|خريف|automne|otoño|herbst',
	winter: 'winter|зим[аыеуіи]|зимой|зимою|взимку|شتاء|hiver|invierno',
	quarter: 'quarters?|qtr\\.?|кварталі?у?е?|кв\\.|الربع|trimestres?|quartal',
	half: 'half|halves|полугоди[еяи]|півріччя|النصف|semestres?|halbjahr',
	century:
		'centur(?:y|ies)|c\\.|век[аеу]?|в\\.|столетия?|століття|ст\\.|القرن|siècles?|siglos?|jahrhunderts?|jh\\.',
	millennium:
		'millenni(?:um|a)|тысячелети[еяи]|тисячоліття|ال[أا]لفية|millénaire|milenio|jahrtausends?',
	early:
		'early|(?:the )?(?:beginning|start) of|(?:в )?начал[оеа]|(?:на )?почат(?:ок|ку)|рання|[أا]وائل|مطلع|بداية|début|(?:à )?principios de|comienzos de|inicios de|anfang|frühes',
	middle:
		'mid|(?:the )?middle of|(?:в )?середин[аеу]|(?:в )?середині|منتصف|(?:à la )?mi|mediados de|mitte',
	late: 'late|(?:the |at the )?end(?: of)?|(?:в )?кон(?:ец|це|ца)|(?:в )?кін(?:ець|ці)|наприкінці|[أا]واخر|نهاية|(?:à la )?fin(?: de)?|finales de|fines de|ende',
	before: 'before|prior to|до|перед|قبل|avant|antes de|vor',
	after: 'after|после|після|بعد|après|después de|nach',
	onwards:
		'\\+|onwards?|and (?:onwards?|after|later|since|beyond)|or later|и далее|и позже|і далі|і пізніше|فصاعدا|وما بعده?ا?|et (?:après|plus tard|au-delà)|en adelante|y después|und (?:später|danach)|und folgende|ff\\.?',
	since: 'since|from|с|со|з|із|від|منذ|من|depuis|dès|desde|seit|ab',
	until: 'until|till|up to|по|حتى|[إا]لى|jusqu.[aà]u?x?|jusqu.en|hasta|bis',
	present:
		'present|today|now|ongoing|current|настоящее время|сегодня|наст\\. ?время|н\\. ?в\\.|тепер|сьогодні|ال[آا]ن|اليوم|aujourd.hui|présent|ce jour|hoy|presente|actualidad|heute',
	about:
		'c(?=\\d)|c\\.|ca\\.?|cca\\.?|circa|about|around|approx\\.?|approximately|около|ок\\.|примерно|приблизно|близько|бл\\.|حوالي|حوالى|نحو|vers|environ|hacia|alrededor de|um|etwa',
	perhaps:
		'possibly|probably|perhaps|maybe|возможно|вероятно|можливо|ربما|peut-être|quizás?|vermutlich',
	bc: 'BCE?|B\\. ?C\\. ?(?:E\\.)?|до н\\. ?[эе]\\.?|до Р\\. ?Х\\.?|до нашей эры|до нашої ери|ق\\. ?م\\.?|قبل الميلاد|av\\. ?J\\.?-?C\\.?|a\\. ?(?:de )?C\\.|v\\. ?(?:Chr|u\\. ?Z)\\.?',
	ad: 'CE|AD|A\\. ?D\\.|C\\. ?E\\.|н\\. ?[эе]\\.?|нашей эры|нашої ери|ap\\. ?J\\.?-?C\\.?|d\\. ?(?:de )?C\\.|n\\. ?Chr\\.?|للميلاد'
} as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

const SEASON_PATTERNS = SEASONS.map((season) => new RegExp(`^(?:${BROAD_WORDS[season]})$`, 'iu'));

/** Any season, without anchors and groups. */
export const ANY_SEASON = SEASONS.map((season) => BROAD_WORDS[season]).join('|');

/** The number of a season in EDTF, 21 for spring. */
export const seasonNumber = (word: string): number =>
	21 + SEASON_PATTERNS.findIndex((pattern) => pattern.test(word));
