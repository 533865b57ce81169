import type { Study } from '../study/study.ts';
import type { Link } from '../model/link.ts';
import type { Statement } from '../model/statement.ts';
import { WIRE_VERSION } from '../model/wire/wire-version.ts';

/** A statement with all that its evidence needs. */
export interface StatementDetail {
	readonly statement: Statement;
	/** The statement whose text is quoted: itself, or the one that reports it. */
	readonly words: Statement;
	/** In the order of the priorities. */
	readonly links: readonly Link[];
}

/** What there is to see of the statement at an index. */
export function detailAt(index: number, study: Study): StatementDetail {
	const { statements } = study.dataset;
	const statement = statements[index]!;
	const quotedStatement = statement.reportedBy
		? statements[study.indexOf.get(statement.reportedBy)!]!
		: statement;
	return { statement, words: quotedStatement, links: study.links[index]! };
}

/** The same as it is sent to a page that asks for it. */
export const sentDetail = (detail: StatementDetail) => ({ version: WIRE_VERSION, ...detail });
