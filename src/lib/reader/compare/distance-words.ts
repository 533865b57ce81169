import { capital } from '../../base/capital.ts';
import { counted } from '../../base/counted.ts';
import type { Attention } from '../../compare/attention.ts';
import { sharesOf } from '../../compare/attention.ts';
import type { Distance, Doubt } from '../../compare/distance.ts';
import { never } from '../../base/never.ts';
import type { Study } from '../../compare/study.ts';
import { rowName } from './cell-words.ts';
import { percent } from './percent.ts';

const figure = (value: number): string => value.toFixed(2);

/** How far apart two sides are, in one word or two; what the figure says without a number. */
export function apartWords(distance: number): string {
	if (distance < 0.1) return 'almost alike';
	if (distance < 0.3) return 'much alike';
	if (distance < 0.6) return 'differently';
	return distance < 0.995 ? 'very differently' : 'over wholly different priorities';
}

/** The figure in a plain sentence, with its uncertainty, and where the two part the most. */
export function distanceWords(
	a: Attention,
	b: Attention,
	{ distance, low, high, widest }: Distance,
	study: Pick<Study, 'rows'>
): string {
	const [p, q] = [sharesOf(a.links)[widest]!, sharesOf(b.links)[widest]!];
	const interval = high > low ? `, 95% interval ${figure(low)} to ${figure(high)}` : '';
	const furthest =
		p === q
			? 'No priority has another share in one than in the other.'
			: `They part most on ${rowName(widest, study)}: ${percent(p)} of the links of ${a.side.label}, ${percent(q)} of those of ${b.side.label}.`;
	return capital(
		`${a.side.label} and ${b.side.label} spread their links ${apartWords(distance)}: distance ${figure(distance)} of 1${interval}. ${furthest}`
	);
}

/** Why a figure is not to be trusted. */
export function doubtWords(doubt: Doubt): string {
	switch (doubt.kind) {
		case 'few-links':
			return `With ${counted(doubt.fewest, 'link')} on one side this figure cannot bear weight: one link more or less would change it. It takes ${doubt.needed} on each side. Read the evidence instead.`;
		case 'thin':
			return `This figure is not to be trusted: ${counted(doubt.fewest, 'link')} on one side are spread over ${counted(doubt.priorities, 'priority', 'priorities')}, where chance alone makes two sides look apart. It takes ${doubt.needed} on each side.`;
		default:
			return never(doubt);
	}
}
