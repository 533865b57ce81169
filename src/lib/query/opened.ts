import type { Study } from '../study/study.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { WIRE_VERSION } from '../model/wire-version.ts';

/** A statement with all that its evidence needs. */
export interface Opened {
	readonly statement: Statement;
	/** The statement whose text is quoted: itself, or the one that reports it. */
	readonly words: Statement;
	/** In the order of the priorities. */
	readonly links: readonly Link[];
}

/** What there is to see of the statement at a place. */
export function openedAt(place: number, study: Study): Opened {
	const { statements } = study.dataset;
	const statement = statements[place]!;
	const words = statement.reportedBy
		? statements[study.places.get(statement.reportedBy)!]!
		: statement;
	return { statement, words, links: study.links[place]! };
}

/** The same as it is sent to a page that asks for it. */
export const sentOpened = (opened: Opened) => ({ version: WIRE_VERSION, ...opened });
