import { lastOf } from '../../../base/sequences.ts';
import { dateNamed } from './date-names.ts';
import type { Field, FieldName } from './field.ts';
import { plainName } from './plain-name.ts';

type Named = Exclude<Field, 'date' | 'end' | 'year'>;

// What columns are called in English, Russian, Arabic, French, Spanish, German and Ukrainian, the surest
// names first. The columns of dates have names of their own: `date-names.ts`.
const NAMES: Record<Named, string> = {
	id: 'id|statement id|uid|uuid|guid|idx|rcid|nr|no|n°|№|key|ref|statement|номер|ид|идентификатор|المعرف|معرف|رقم|identifiant|numéro|identificador|número|kennung|nummer|ідентифікатор',
	time: 'time|start time|hour|время|час|الوقت|وقت|الساعة|heure|hora|uhrzeit|zeit|година',
	title:
		'title|headline|heading|name|event|subject|topic|what happened|заголовок|название|событие|тема|что произошло|العنوان|عنوان|الحدث|titre|intitulé|événement|objet|título|titular|evento|asunto|titel|überschrift|schlagzeile|ereignis|betreff|назва|подія',
	text: 'text|full text|statement text|statement|content|message|quote|quotation|body|words|post|transcript|what was said|what they said|what|remarks|текст|полный текст|текст заявления|сообщение|цитата|содержание|что сказано|что было сказано|النص|نص|نص البيان|المحتوى|الرسالة|اقتباس|texte|texte intégral|citation|contenu|propos|texto|texto completo|cita|contenido|mensaje|wortlaut|volltext|zitat|inhalt|nachricht|повний текст|повідомлення|зміст|що сказано',
	summary:
		'summary|description|abstract|descr|about|note|notes|details|краткое содержание|описание|резюме|аннотация|примечания|الملخص|ملخص|الوصف|وصف|résumé|remarques|resumen|descripción|notas|zusammenfassung|beschreibung|anmerkungen|опис|анотація|примітки',
	actor:
		'actor|organisation|organization|page name|account|account name|user name|username|screen name|user|institution|ministry|source actor|party|country|state|who|актор|участник|организация|ведомство|министерство|страна|кто|الجهة|الفاعل|المنظمة|الوزارة|الدولة|البلد|acteur|pays|ministère|organización|institución|ministerio|país|akteur|organisation|ministerium|land|організація|установа|міністерство|учасник|країна|хто',
	speaker:
		'speaker|author|person|spokesperson|said by|who said it|who said|who spoke|president|minister|by|спикер|докладчик|автор|выступающий|кем сказано|кто сказал|المتحدث|المتكلم|المؤلف|القائل|auteur|autrice|orateur|oratrice|intervenant|porte parole|autor|autora|orador|oradora|portavoz|ponente|sprecher|sprecherin|redner|rednerin|verfasser|спікер|доповідач|промовець|хто сказав',
	venue:
		'place|venue|location|city|where|town|where said|where was it|место|место проведения|город|локация|где|المكان|مكان|الموقع|المدينة|lieu|ville|endroit|lugar|ciudad|sitio|ubicación|ort|veranstaltungsort|tagungsort|schauplatz|stadt|місце|місце проведення|місто|де',
	kind: 'kind|type|statement type|category of statement|вид|тип|жанр|النوع|نوع|genre|tipo|clase|art|typ',
	publisher:
		'publisher|published by|channel|medium|outlet|source|издатель|канал|источник|сми|الناشر|القناة|المصدر|éditeur|média|canal|editor|medio|fuente|herausgeber|kanal|quelle|видавець|джерело|змі',
	address:
		'url|link|address|permalink|source url|web address|href|uri|website|ссылка|адрес|адрес страницы|الرابط|رابط|العنوان الإلكتروني|lien|adresse|enlace|vínculo|dirección|verweis|посилання|адреса',
	language: 'language|lang|язык|اللغة|لغة|langue|idioma|lengua|sprache|мова',
	group:
		'group|lane|row|section|группа|раздел|المجموعة|مجموعة|القسم|groupe|grupo|sección|gruppe|група|розділ',
	tags: 'tags|tag|keywords|hashtags|labels|теги|метки|ключевые слова|хештеги|الوسوم|وسوم|كلمات مفتاحية|mots clés|étiquettes|etiquetas|palabras clave|schlagwörter|schlagworte|stichwörter|мітки|ключові слова',
	media:
		'media|image|picture|photo|video|image url|media url|изображение|картинка|фото|видео|медиа|صورة|الصورة|فيديو|وسائط|imagen|foto|bild|зображення|відео',
	caption:
		'media caption|caption|image caption|подпись|подпись к фото|التعليق|تعليق الصورة|légende|leyenda|pie de foto|bildunterschrift|підпис',
	before:
		'before|text before|text preceding|preceding|preceding text|previous sentence|перед|предыдущий текст|قبل|النص السابق|texte précédent|texto anterior|text davor|попередній текст',
	after:
		'after|text after|text following|following|following text|next sentence|после|следующий текст|بعد|النص اللاحق|texte suivant|texto siguiente|text danach|наступний текст',
	credit:
		'media credit|credit|image credit|photo credit|автор фото|حقوق الصورة|crédit|crédito|bildnachweis'
};

const FIELDS_OF = new Map<string, FieldName[]>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][]) {
	for (const [rank, name] of names.split('|').entries()) {
		const plain = plainName(name);
		FIELDS_OF.set(plain, [...(FIELDS_OF.get(plain) ?? []), { field, rank }]);
	}
}

// Words before a name that only say of what it is: `event_name`, “full text”, “statement url”.
const OF_WHAT =
	/^(?:(?:events?|statements?|speech|item|record|entry|post|article|message|main|full|original|the|of|body) )+(?=\S)/;
/** Ranks of names that only a part tells. */
const [STRIPPED, NUMBERED, LAST, FIRST] = [50, 2, 100, 200];

/** The fields that a column’s name may speak of, the surest first; what its cells hold decides among them. */
export function fieldsNamed(column: string): readonly FieldName[] {
	const name = plainName(column);
	if (name === '') return [];
	const words = name.split(' ');
	const of = (part: string, later: number) =>
		(FIELDS_OF.get(part) ?? []).map(({ field, rank }) => ({ field, rank: rank + later }));
	const ranked = [
		...dateNamed(words),
		...of(name, 0),
		...of(name.replace(OF_WHAT, ''), STRIPPED),
		...of(name.replace(/(?<!\d) ?\d+$/, ''), NUMBERED),
		...(words.length > 1 ? [...of(lastOf(words)!, LAST), ...of(words[0]!, FIRST)] : [])
	].sort((a, b) => a.rank - b.rank);
	return ranked.filter(({ field }, at) => ranked.findIndex((one) => one.field === field) === at);
}

/** Whether a cell reads like the name of a column: short, and speaking of a field. */
export const isColumnName = (cell: string): boolean =>
	cell.length <= 40 && cell.split(/[\s_]+/).length <= 5 && fieldsNamed(cell).length > 0;
