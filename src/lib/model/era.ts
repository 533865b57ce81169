import type { When } from '../dates/when.ts';

/** A stretch of time that the author of a timeline named. */
export interface Era {
	readonly title: string;
	readonly when: When;
	readonly text: string | null;
}
