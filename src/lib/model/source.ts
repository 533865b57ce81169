import type { Day } from '../dates/day.ts';
import type { SourceId } from './ids.ts';

/** Where a statement or a policy document can be read. */
export interface Source {
	readonly id: SourceId;
	readonly publisher: string;
	readonly title: string;
	/** null where nobody recorded it: the page then says so. */
	readonly address: string | null;
	readonly archived: string | null;
	readonly retrieved: Day | null;
	readonly language: string;
}
