import { capitalize, isolated, pluralize } from '../base/words.ts';
import { type Attention, sharesOf } from '../compare/attention.ts';
import type { Distance, Doubt } from '../compare/distance.ts';
import { assertNever } from '../base/types.ts';
import type { Study } from '../study/study.ts';
import type { NameIn } from '../messages/say.ts';
import { rowName } from './row-name.ts';
import { percent } from './shares-text.ts';
import { groupIn } from './group-name.ts';

const figure = (value: number): string => value.toFixed(2);

/**
 * How far apart two groups are, in one word or two: what the figure says without a number. Its steps are
 * explained in docs/compare.md.
 */
export function apartText(distance: number): string {
	if (distance < 0.1) return 'almost identically';
	if (distance < 0.3) return 'similarly';
	if (distance < 0.6) return 'differently';
	return distance < 0.995 ? 'very differently' : 'over entirely different priorities';
}

/**
 * The figure in plain sentences, with its uncertainty, what chance gives, and where the two differ most.
 * @param nameOf how a group is named in them, and by `rowNameOf` a priority: as plain text, where left out
 */
export function distanceText(
	a: Attention,
	b: Attention,
	between: Distance,
	study: Pick<Study, 'rows' | 'dataset'>,
	put: NameIn = isolated
): string {
	const { distance, corrected, chance, isWithinChance, widest } = between;
	const [one, other] = [a, b].map(({ group }) => groupIn(group, study.dataset, put));
	const verdict = isWithinChance
		? `${one} and ${other} are no further apart than chance alone would put them`
		: `${one} and ${other} spread their links ${apartText(corrected ?? distance)}`;
	const byChance = chance
		? ` If their statements were divided between the two at random, the median distance would be ${figure(chance.median)}, and no more than ${figure(chance.most)} in 95 of 100 such divisions.`
		: '';
	const [p, q] = [sharesOf(a.links)[widest]!, sharesOf(b.links)[widest]!];
	const furthest =
		p === q
			? 'Every priority has the same share in both.'
			: `They differ most on ${rowName(widest, study, put)}: ${percent(p)} of the links of ${one}, ${percent(q)} of those of ${other}.`;
	return capitalize(
		`${verdict}: distance ${figure(distance)} of 1${intervalText(between)}.${byChance} ${furthest}`
	);
}

/** The corrected distance with its interval: “; corrected for small numbers 0.12, 95% interval 0.00 to 0.21”. */
function intervalText({ corrected, low, high }: Distance): string {
	if (corrected === null) return '';
	const interval = high! > low! ? `, 95% interval ${figure(low!)} to ${figure(high!)}` : '';
	return `; ${figure(corrected)} when corrected for small numbers${interval}`;
}

/** Why a figure is not to be trusted. */
export function doubtText(doubt: Doubt): string {
	switch (doubt.kind) {
		case 'few-links':
			return `Too few links to be meaningful: ${pluralize(doubt.fewest, 'link')} on one side (${doubt.needed} per side needed). Read the evidence instead.`;
		case 'thin':
			return `Not reliable: ${pluralize(doubt.fewest, 'link')} on one side are spread over ${pluralize(doubt.priorities, 'priority', 'priorities')}, so chance alone makes two sides look far apart (${doubt.needed} per side needed).`;
		default:
			return assertNever(doubt);
	}
}
