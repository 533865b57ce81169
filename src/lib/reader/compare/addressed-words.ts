import type { Addressed } from '../../compare/addressed.ts';
import type { Side } from '../../compare/division.ts';

/** “In Moscow, not in Riyadh”, “In both”, “In neither”; for more sides “In A and B only”, “In all”, “In none”. */
export function addressedWords({ by }: Pick<Addressed, 'by'>, sides: readonly Side[]): string {
	const label = (side: number) => sides[side]!.label;
	const isTwo = sides.length === 2;
	if (by.length === 0) return isTwo ? 'In neither' : 'In none';
	if (by.length === sides.length) return isTwo ? 'In both' : 'In all';
	if (isTwo) return `In ${label(by[0]!)}, not in ${label(1 - by[0]!)}`;
	const names = by.map(label);
	return `In ${[names.slice(0, -1).join(', '), names.at(-1)!].filter(Boolean).join(' and ')} only`;
}
