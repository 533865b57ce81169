import type { PriorityId } from '../model/ids.ts';
import type { Found } from './search.ts';

/** What a search found, as JSON can carry it. */
export interface FoundFile {
	readonly statements: readonly number[];
	readonly clauses: readonly PriorityId[];
}

export const foundFile = ({ statements, clauses }: Found): FoundFile => ({
	statements: [...statements],
	clauses: [...clauses]
});

/** The finding that a file was made of. */
export const foundIn = ({ statements, clauses }: FoundFile): Found => ({
	statements: new Set(statements),
	clauses: new Set(clauses)
});
