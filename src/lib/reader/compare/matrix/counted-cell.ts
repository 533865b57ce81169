import { formatCount } from '../../../base/words.ts';
import type { Messages } from '../../../messages/messages.ts';
import { say } from '../../../messages/say.ts';
import type { FigureLink } from '../../../query/address/compare-links.ts';

/** What a cell of a table says of the statements that it counts. */
export interface CountedCell {
	/** To exactly these; null where there are none. */
	readonly link: FigureLink | null;
	readonly isOpen: boolean;
	/** What stands in it: the number, or why there is none. */
	readonly shown: string;
	/** The same in whole words, for who does not see the table. */
	readonly label: string;
	/** What more it tells to who points at it. */
	readonly title: string | undefined;
	/** Whether a text stands in it: why it is empty, where there is room for that. */
	readonly kind: 'count' | 'zero' | 'text' | 'hatched';
	/** The path of the bar of its parts by relation. */
	readonly bar: string | null;
}

interface CellFigures {
	readonly count: number;
	/** To exactly these; asked for where there are any. */
	readonly linkOf: () => FigureLink;
	readonly isOpen?: boolean;
	/** What it counts, in a few words. */
	readonly name: string;
	/** What stands for the number, where it is not the count. */
	readonly text?: string | undefined;
	/** What more its title tells. */
	readonly about?: string | undefined;
	/** Why there are none; null for a plain total. Asked for where there are none. */
	readonly whyOf?: (() => string) | null;
	/** Whether there is room to say it. */
	readonly isRoomy?: boolean;
	/** Its parts by relation in words, with the bar that they make; asked for where there are any. */
	readonly partsOf?: (() => { readonly text: string; readonly bar: string }) | null;
}

/** What a cell of a table says, in whatever table it stands. */
export function countedCell(
	{ count, linkOf, isOpen = false, name, text, about, whyOf, isRoomy, partsOf }: CellFigures,
	messages: Messages
): CountedCell {
	if (count === 0) {
		const why = whyOf?.() ?? null;
		return {
			...{ link: null, isOpen, bar: null },
			shown: why !== null && isRoomy ? why : '0',
			label: why ?? '0',
			title: why !== null && !isRoomy ? why : undefined,
			kind: why === null ? 'zero' : isRoomy ? 'text' : 'hatched'
		};
	}
	const countText = say(messages, messages.chart.statements, { count });
	const shown = text ?? formatCount(count, messages.thousands);
	const parts = partsOf?.() ?? null;
	const byRelation = parts ? messages.comma + parts.text : '';
	return {
		...{ link: linkOf(), isOpen, shown, kind: 'count', bar: parts?.bar ?? null },
		label: (countText.startsWith(shown) ? countText : `${shown} ${countText}`) + byRelation,
		title: `${name}: ${countText}${about ? messages.comma + about : ''}${byRelation}`
	};
}
