import { isolated } from '../base/isolated.ts';
import { lastOf } from '../base/last-of.ts';
import { capital } from '../base/capital.ts';
import type { Addressed } from '../compare/addressed.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Side } from '../study/division.ts';
import type { NameIn } from '../words/named.ts';
import { sideIn } from './side-name.ts';

/** “Moscow, not Riyadh”, “Both”, “Neither”; for more sides “A and B only”, “All”, “None”. */
export function addressedWords(
	{ by }: Pick<Addressed, 'by'>,
	sides: readonly Side[],
	dataset: Dataset,
	put: NameIn = isolated
): string {
	const label = (side: number) => sideIn(sides[side]!, dataset, put);
	const isTwo = sides.length === 2;
	if (by.length === 0) return isTwo ? 'Neither' : 'None';
	if (by.length === sides.length) return isTwo ? 'Both' : 'All';
	if (isTwo) return capital(`${label(by[0]!)}, not ${label(1 - by[0]!)}`);
	const names = by.map(label);
	return capital(
		`${[names.slice(0, -1).join(', '), lastOf(names)!].filter(Boolean).join(' and ')} only`
	);
}
