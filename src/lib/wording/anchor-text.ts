import { excerpt } from '../base/words.ts';
import { assertNever } from '../base/types.ts';
import type { AnchorProblem, DayZero } from '../compare/anchored-lanes.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENGLISH } from '../messages/english.ts';
import type { UnmetRequest } from './unmet-request.ts';
import { groupIn } from './group-name.ts';

/** What the days of an axis are counted from: a statement with its day, or a day. */
export function zeroName(from: DayZero['from'], { statements }: Dataset): string {
	if ('day' in from) return labelOfDay(from.day, ENGLISH.dates, 'short');
	const { title, when } = statements[from.index]!;
	return `${title}, ${labelOf(when, ENGLISH.dates, 'short')}`;
}

/** Why lanes do not count from the days that were asked for, and what they do instead. */
export function anchorProblemText(problem: AnchorProblem, dataset: Dataset): UnmetRequest {
	switch (problem.kind) {
		case 'unsuited':
			return {
				cause: `This address gives ${problem.anchors} days to count from, for ${problem.lanes} lanes. Give one for all lanes, or one for each.`,
				instead: 'The first is used.'
			};
		case 'missing':
			return {
				cause: `${groupIn(problem.group, dataset)} has no day 0 of its own.`,
				instead: `It counts from ${zeroName(problem.instead, dataset)}.`
			};
		case 'unknown':
			return {
				cause: `“${excerpt(problem.anchor)}” is neither a statement with a known start nor a day. Give a statement’s id, or a day such as 2023-11-11.`,
				instead: ''
			};
		default:
			return assertNever(problem);
	}
}
