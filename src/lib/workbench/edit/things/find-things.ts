import type { Draft } from '../../../model/change/draft.ts';
import type { ListName } from './lists.ts';
import { linesOf, type ThingLine } from './thing-names.ts';

/** How many things of a list stand on a page. */
const PAGE = 50;

/** A page of those things of a list that were looked for. */
export interface FoundThings {
	readonly lines: readonly ThingLine[];
	/** How many were found, on all pages. */
	readonly found: number;
	/** How many there are. */
	readonly total: number;
	/** The page that is shown, from 1. */
	readonly page: number;
	readonly pages: number;
}

/** Those things of a list that hold every word that was looked for, somewhere in what they say; a page of them. */
export function findThings(
	draft: Draft,
	list: ListName,
	{
		words,
		page,
		most = PAGE
	}: { readonly words: string; readonly page: number; readonly most?: number }
): FoundThings {
	const all = linesOf(draft, list);
	const sought = folded(words).split(/\s+/).filter(Boolean);
	const holds = (line: ThingLine) => {
		const said = folded([line.id, line.name, line.about, saidBy(draft, list, line.id)].join('\n'));
		return sought.every((word) => said.includes(word));
	};
	const matches = sought.length === 0 ? all : all.filter(holds);
	const pages = Math.max(1, Math.ceil(matches.length / most));
	const shown = Math.min(Math.max(1, page), pages);
	return {
		lines: matches.slice((shown - 1) * most, shown * most),
		...{ found: matches.length, total: all.length, page: shown, pages }
	};
}

/** What a thing says beside its name. */
function saidBy(draft: Draft, list: ListName, id: string): string {
	if (list === 'priorities') return draft.priorities.value(id)?.text ?? '';
	if (list !== 'statements') return '';
	const { summary = '', text = '', speaker = '', place = '' } = draft.statements.value(id) ?? {};
	return [summary, text, speaker, place].join('\n');
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
