import type { ReviewStep } from '../keeping/review-step.ts';

/** What was kept of a review, and where each further step is kept. */
export interface ReviewLog {
	readonly steps: readonly ReviewStep[];
	readonly keep: (step: ReviewStep) => void;
}
