import type { Field } from './field.ts';

// What columns are called in English, Russian and Arabic, the surest names first.
const NAMES: Record<Field, string> = {
	id: 'id|statement id|statement|uid|uuid|idx|rcid|nr|no|номер|ид|идентификатор|المعرف|معرف|رقم',
	date: 'date|statement date|start date|published|published at|date published|publication date|posted at|created at|datetime|timestamp|start|when|day|year|дата|дата публикации|дата начала|начало|день|год|التاريخ|تاريخ|تاريخ النشر|تاريخ البداية|اليوم|السنة|سنة',
	time: 'time|start time|hour|время|час|الوقت|وقت|الساعة',
	end: 'end|end date|until|to|finish|дата окончания|конец|окончание|تاريخ النهاية|النهاية',
	title:
		'title|headline|heading|name|event|subject|заголовок|название|событие|тема|العنوان|عنوان|الحدث',
	text: 'text|full text|statement text|content|message|quote|body|words|post|transcript|текст|полный текст|текст заявления|сообщение|цитата|содержание|النص|نص|نص البيان|المحتوى|الرسالة|اقتباس',
	summary:
		'summary|description|abstract|descr|about|note|notes|краткое содержание|описание|резюме|аннотация|الملخص|ملخص|الوصف|وصف',
	actor:
		'actor|organisation|organization|country|state|ministry|institution|party|who|source actor|актор|участник|организация|страна|ведомство|министерство|кто|الجهة|الفاعل|المنظمة|الدولة|الوزارة|البلد',
	speaker:
		'speaker|author|person|spokesperson|said by|president|minister|спикер|докладчик|автор|выступающий|кем сказано|المتحدث|المتكلم|المؤلف|القائل',
	venue:
		'place|venue|location|city|where|место|место проведения|город|где|المكان|مكان|الموقع|المدينة',
	kind: 'kind|type|statement type|category of statement|вид|тип|жанр|النوع|نوع',
	publisher:
		'publisher|published by|channel|medium|outlet|source|издатель|канал|источник|сми|الناشر|القناة|المصدر',
	address:
		'url|link|address|permalink|source url|web address|href|ссылка|адрес|адрес страницы|الرابط|رابط|العنوان الإلكتروني',
	language: 'language|lang|язык|اللغة|لغة',
	group: 'group|lane|row|section|группа|раздел|المجموعة|مجموعة|القسم',
	tags: 'tags|tag|keywords|hashtags|labels|теги|метки|ключевые слова|хештеги|الوسوم|وسوم|كلمات مفتاحية',
	media:
		'media|image|picture|photo|video|image url|media url|изображение|картинка|фото|видео|медиа|صورة|الصورة|فيديو|وسائط',
	caption: 'media caption|caption|image caption|подпись|подпись к фото|التعليق|تعليق الصورة',
	before:
		'before|text before|text preceding|preceding|preceding text|previous sentence|перед|предыдущий текст|قبل|النص السابق',
	after:
		'after|text after|text following|following|following text|next sentence|после|следующий текст|بعد|النص اللاحق',
	credit: 'media credit|credit|image credit|photo credit|автор фото|حقوق الصورة'
};

const FIELD_OF = new Map<string, { field: Field; rank: number }>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][]) {
	for (const [rank, name] of names.split('|').entries()) FIELD_OF.set(name, { field, rank });
}

// Fields that a first word alone gives away: `text_original`, `date of the speech`.
const BY_FIRST_WORD: readonly Field[] = ['date', 'title', 'text', 'address', 'summary'];
const LATER = 100; // rank of a name that only its first word tells

/** The field that a column's name speaks of, and how surely (0 the most); null where it speaks of none. */
export function fieldNamed(column: string): { field: Field; rank: number } | null {
	const name = column
		.normalize('NFKC')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
	const whole = FIELD_OF.get(name);
	if (whole) return whole;
	const first = FIELD_OF.get(name.split(' ')[0]!);
	if (!first || !name.includes(' ') || !BY_FIRST_WORD.includes(first.field)) return null;
	return { field: first.field, rank: first.rank + LATER };
}
