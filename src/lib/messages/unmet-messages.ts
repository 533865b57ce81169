import type { Language } from './language.ts';

/** Why an address does not get what it asks for. */
export type UnmetCause = 'unknown' | 'unreadable' | 'backwards' | 'tooLong' | 'unanswered';

/** What an embed says of what its address asks for and does not get. */
export interface UnmetMessages extends Readonly<Record<UnmetCause, string>> {
	/** Of what only the pages in English tell in full. */
	readonly other: string;
	/** How many more there are than are listed. */
	readonly more: string;
	/** What a parameter of an address names, where nothing else in the interface has a word for it. */
	readonly names: Readonly<Record<'statement' | 'mark', string>>;
}

/** In English, each cause has a sentence of its own, which also tells what to write. */
export const UNMET_MESSAGES: Readonly<Record<Exclude<Language, 'en'>, UnmetMessages>> = {
	ar: {
		unknown: 'يطلب هذا العنوان: {name} «{written}». لا وجود لذلك هنا، فتُرك.',
		unreadable: 'يطلب هذا العنوان: {name} «{written}». تعذّرت قراءة ذلك، فتُرك.',
		backwards: 'يطلب هذا العنوان: {name} «{written}». النهاية تسبق البداية، فتُرك ذلك.',
		tooLong: 'نص البحث في هذا العنوان طويل جدًا؛ لم يُبحث إلا عن أوله.',
		unanswered: 'تعذّر البحث الذي يطلبه هذا العنوان: لم يصل جواب. أعد تحميل الصفحة للمحاولة ثانيةً.',
		other: 'يطلب هذا العنوان ما لا يمكن عرضه هنا، فتُرك.',
		more: 'وفي هذا العنوان أمور أخرى تُركت كذلك، وعددها {count}.',
		names: { statement: 'تصريح', mark: 'علامة' }
	},
	ru: {
		unknown: 'Адрес называет: {name} «{written}». Такого здесь нет, и это не учтено.',
		unreadable: 'Адрес называет: {name} «{written}». Прочитать это нельзя, и это не учтено.',
		backwards: 'Адрес называет: {name} «{written}». Конец раньше начала, и это не учтено.',
		tooLong: 'Поисковый запрос в адресе слишком длинный: искали только его начало.',
		unanswered:
			'Поиск, о котором просит адрес, не удался: ответа не было. Загрузите страницу ещё раз.',
		other: 'Адрес просит о том, чего здесь показать нельзя; это не учтено.',
		more: 'В адресе есть и другое, что не учтено: {count}.',
		names: { statement: 'заявление', mark: 'отметка' }
	}
};
