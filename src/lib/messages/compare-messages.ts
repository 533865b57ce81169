import type { Message } from './language.ts';

/** What the figures of a comparison say: on the page, and in its embeds. */
export interface CompareMessages {
	/** The figures by their names in addresses. */
	readonly headings: Readonly<
		Record<'matrix' | 'coverage' | 'axis' | 'attention' | 'documents', string>
	>;
	readonly priority: string;
	readonly total: string;
	readonly statements: string;
	readonly links: string;
	/** Of the row of statements that no link that counts joins to a priority. */
	readonly noLink: string;

	/** Why a cell is empty. */
	readonly suggestions: Message;
	readonly contested: Message;
	readonly and: string;
	readonly notCounted: string;
	/** `count` statements that stand in other columns. */
	readonly outside: Message;

	/** Of two documents: what bears on no priority of the other. */
	readonly noneOfThese: string;
	readonly pair: string;

	/** Silences; gaps, where filters may hide what was said. */
	readonly silence: string;
	readonly gap: string;
	readonly noSilence: string;
	readonly days: Message;
	readonly sinceDay: string;
	readonly noneSinceAdoption: string;
	readonly overTime: string;
	readonly byActor: string;
	readonly beforeAdoption: string;
	/** How bars of time are to be read: from `from` to `to`. */
	readonly timeKey: string;

	/** How groups are called that no name in the dataset tells. */
	readonly groups: Readonly<
		Record<'before' | 'since' | 'everything' | 'nowhere' | 'several' | 'nobody', string>
	>;
	readonly others: string;

	/** How far two groups are apart on a priority: by so many points of a hundred. */
	readonly difference: string;
	readonly points: string;
	readonly alike: string;
	readonly withinChance: string;
	readonly neither: string;
	readonly shareOfLinks: string;
	/** How the greyed differences came about. */
	readonly chanceKey: string;

	/** The key: shades, hatching, parts of bars. */
	readonly shades: Readonly<Record<'row' | 'column' | 'all', string>>;
	/** A share in words. */
	readonly ofShare: Readonly<Record<'row' | 'column' | 'all', string>>;
	readonly shadeOfCount: string;
	readonly hatched: string;
	readonly parts: string;
	/** A statement that bears on several stands in several. */
	readonly several: string;
	readonly inColumns: string;
	readonly barsOf: string;
	/** Where the statements behind a number are. */
	/** Of a dataset without a policy document. */
	readonly nothingDeclared: string;
	readonly opens: string;
	readonly oneDocument: string;
}
