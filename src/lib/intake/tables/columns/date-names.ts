import type { FieldName } from './field.ts';
import { plainName } from './plain-name.ts';

const wordsIn = (listed: string): ReadonlySet<string> =>
	new Set(listed.split(' ').map((word) => plainName(word)));

const DATE = wordsIn(
	'date dates day when datetime дата даты день когда التاريخ تاريخ اليوم متى jour quand fecha día cuándo datum tag wann дати коли'
);
const YEAR = wordsIn('year years год السنة سنة année año jahr рік');
const START = wordsIn(
	'start starts begin begins beginning from начало начала البداية بداية début inicio desde beginn anfang von початок початку'
);
const END = wordsIn(
	'end ends ending until till to through finish конец конца окончание окончания النهاية نهاية fin hasta ende bis final кінець закінчення'
);
const SAID = wordsIn(
	'event statement speech said spoken occurred held incident happened события заявления выступления الحدث البيان événement déclaration evento declaración ereignis rede події заяви'
);
const PUBLISHED = wordsIn(
	'published publication posted release released публикации опубликовано النشر publié publication publicado publicación veröffentlicht veröffentlichung erscheinung publikation публікації'
);
const KEPT = wordsIn(
	'added created updated modified accessed access retrieved retrieval entered entry uploaded collected scraped crawled imported downloaded changed edited last recorded добавлено создано изменено обращения الإضافة ajouté créé modifié consulté añadido creado modificado consultado consulta hinzugefügt erstellt erstellung geändert änderung abgerufen abruf eingabe erfassung додано створено змінено'
);
const STAMP = wordsIn('timestamp unix epoch ts utc');

const has = (words: readonly string[], known: ReadonlySet<string>): boolean =>
	words.some((word) => known.has(word));

/**
 * Whether the words of a column’s name speak of a date, and of which: that of the event before any other,
 * then a plain date, a beginning, a publication; when a row was kept comes last.
 */
export function dateNamed(named: readonly string[]): FieldName[] {
	const words = named.flatMap(partsOfCompound);
	const dated = has(words, DATE);
	const alone = words.length === 1 || (words.length === 2 && has(words.slice(1), AT));
	const sided = has(words, START) || has(words, END);
	if (!dated && !has(words, STAMP) && !has(words, YEAR) && !(alone && isOther(words)) && !sided) {
		return [];
	}
	if (has(words, END)) return [{ field: 'end', rank: dated || alone ? 0 : SIDE }];
	if (has(words, KEPT)) return [{ field: 'date', rank: 45 }];
	if (has(words, STAMP)) return [{ field: 'date', rank: 40 }];
	if (has(words, PUBLISHED)) return [{ field: 'date', rank: 20 }];
	if (dated && has(words, SAID)) return [{ field: 'date', rank: 0 }];
	if (has(words, START)) return [{ field: 'date', rank: dated || alone ? 3 : SIDE }];
	if (dated) return [{ field: 'date', rank: words.length <= 2 ? 2 : 10 }];
	return [{ field: 'date', rank: words.length === 1 ? 30 : 60 }];
}

/** What a German name is put together of: “Ereignisdatum”, “Erstellungsdatum”. */
function partsOfCompound(word: string): readonly string[] {
	const [, of] = /^(.{3,})datum$/.exec(word) ?? [];
	return of === undefined ? [word] : [of, ...(of.endsWith('s') ? [of.slice(0, -1)] : []), 'datum'];
}

const SIDE = 150; // “start location” may be a date only where its cells are

const AT = wordsIn('at on the');

const isOther = (words: readonly string[]): boolean =>
	has(words, PUBLISHED) || has(words, KEPT) || has(words, START) || has(words, END);

/** Whether a column’s name speaks of a year. */
export const isYearName = (column: string): boolean => has(plainName(column).split(' '), YEAR);
