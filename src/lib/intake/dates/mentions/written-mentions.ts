import { lastOf } from '../../../base/sequences.ts';
import { ANY_SEASON, BROAD_WORDS as W } from '../written/broad-words.ts';
import type { Stretch } from './date-triggers.ts';
import { ANY_MONTH } from '../written/month-names.ts';
import { type DayOrder, ORDINAL } from '../written/numeric-date.ts';
import type { WrittenDate } from '../written/date-of-cell.ts';
import { readWrittenDate } from '../written/written-date.ts';

const BETWEEN_MONTHS = `(?:${ANY_MONTH})\\.? ?- ?(?:${ANY_MONTH})`;

/** Words near which a text may name what the reader of cells knows and the parser of texts does not. */
const TRIGGER = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[
		'[QT][1-4]|H[12]|[1-4]Q|\\d{3}0(?:.?s|-?(?:е|х|ті|их)|er)|\\d{4}-?W\\d\\d|week(?:end)?',
		'\\d{1,2}\\. ?- ?\\d{1,2}\\.',
		...[ANY_SEASON, W.quarter, W.century, W.early, W.middle, W.late, W.bc, W.about],
		BETWEEN_MONTHS
	].join('|')})(?![\\p{L}\\p{N}])`,
	'giu'
);

/** Words of which a date may be made: what is none of them ends it. */
const DATE_WORD = new RegExp(
	`^[\\[(]?(?:${[
		'[\\d.,:/-]+\\p{L}{0,2}|[QT][1-4]|H[12]|[1-4]Q|\\d{3}0-?.?\\p{L}{1,2}|\\d{4}-?W\\d\\d.*|of|the|de|del|des|du|to|[-/]',
		'по|to|with|a|al|au|à|la|le|los|las|years?|год[аы]?|годов|г|гг|року|роки|week(?:end)?|عام|سنة',
		...[ANY_MONTH, ORDINAL],
		...Object.values(W),
		...['BC', 'AD', 'J', 'C', 'Chr', 'н', 'э', 'е', 'half', 'end', 'beginning', 'start', 'middle']
	].join('|')})$`,
	'iu'
);

/** Also with what ends a sentence or a bracket behind it. */
const isDateWord = (word: string): boolean =>
	DATE_WORD.test(word) || DATE_WORD.test(word.replace(/(?<![.,)\]])[.,)\]]+$/u, ''));

const REACH = 5; // words on either side
const MOST = 300; // triggers of a text that are looked at

/**
 * What a text names in the ways of a cell, wider or vaguer than a day or a month: seasons, quarters,
 * decades, centuries, years before our era. The longest reading around each word that may tell of one.
 */
export function writtenMentions(
	text: string,
	order: DayOrder
): (Stretch & { readonly read: WrittenDate })[] {
	const mentions: (Stretch & { read: WrittenDate })[] = [];
	let looked = 0;
	for (const { index, 0: word } of text.matchAll(TRIGGER)) {
		if (++looked > MOST) break;
		if (index < (lastOf(mentions)?.end ?? 0)) continue;
		const one = longestAround(text, { start: index, end: index + word.length }, order);
		if (one) mentions.push(one);
	}
	return mentions;
}

function longestAround(text: string, trigger: Stretch, order: DayOrder) {
	const starts = [trigger.start, ...edges(text, trigger.start, -1)].reverse();
	const ends = [trigger.end, ...edges(text, trigger.end, 1)].reverse();
	for (const start of starts) {
		for (const end of ends) {
			const words = text.slice(start, end).replace(/(?<![\s,;:.?!)\]-])[\s,;:.?!)\]-]+$/u, '');
			for (const whole of [text.slice(start, end), words]) {
				const read = readWrittenDate(whole, order);
				if (read.ok && isBroad(read.value)) {
					return { start, end: start + whole.length, read: read.value };
				}
			}
		}
	}
	return null;
}

/** Days, months and bare years are left to the parser of texts, which knows the words around them. */
const isBroad = ({ written, isLoose }: WrittenDate): boolean =>
	isLoose === true || /[/X~%]|^-|^\d{4}-2[1-4]$/.test(written);

/** Where the words of a date end that stand on one side of an index, the nearest first. */
function edges(text: string, at: number, step: -1 | 1): number[] {
	const ends: number[] = [];
	let edge = at;
	for (let count = 0; count < REACH; count++) {
		const near = step > 0 ? text.slice(edge, edge + 30) : text.slice(Math.max(0, edge - 30), edge);
		const word = (step > 0 ? /^ ?\S+/u : /(?<!\S)\S+ ?$/u).exec(near)?.[0];
		if (!word || !isDateWord(word.trim())) break;
		edge += step * word.length;
		ends.push(edge);
	}
	return ends;
}
