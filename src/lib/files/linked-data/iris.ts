import type { PriorityId, StatementId } from '../../model/ids.ts';

/** What the things of a dataset are called outside it: addresses at the dataset’s own page. */
export class Iris {
	readonly dataset: string;

	/** @param page the address of the dataset’s page, without a query */
	constructor(page: string) {
		this.dataset = page;
	}

	/** The address that opens the statement, as the page writes it. */
	statement(id: StatementId): string {
		return `${this.dataset}?statement=${encodeURIComponent(id).replaceAll('%3A', ':')}`;
	}

	/** The text that a statement is quoted from. */
	words(id: StatementId): string {
		return `${this.statement(id)}#words`;
	}

	/** A link of a statement; `nth` tells those to the same priority apart, from 0. */
	link(statement: StatementId, priority: PriorityId, nth: number): string {
		const which = nth > 0 ? `~${nth + 1}` : ''; // no id has a tilde
		return `${this.statement(statement)}#link-${encodeURIComponent(priority)}${which}`;
	}

	thing(kind: 'document' | 'priority' | 'actor' | 'source' | 'coder', id: string): string {
		return `${this.dataset}#${kind}-${encodeURIComponent(id)}`;
	}
}
