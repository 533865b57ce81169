import { statusOf } from './link-code.ts';
import type { Study } from './study.ts';

/**
 * Whether anybody has judged anything of a dataset. Before that, no priority is silent: nobody has looked. A
 * dataset without statements leaves nothing to judge.
 */
export const isReviewed = ({ dataset, columns: { codes } }: Pick<Study, 'dataset' | 'columns'>) =>
	dataset.statements.length === 0 || codes.some((code) => statusOf(code) !== 'suggested');
