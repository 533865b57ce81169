import { bisectLeft } from '../base/bisect-left.ts';
import type { FilterMask } from '../study/filters/filter-mask.ts';
import type { Study } from '../study/study.ts';
import type { SilentStretch } from './silence.ts';

/**
 * How many statements on other priorities fell into each of some silences: those with a counted link to a row
 * that is not among `rows`, whose days lie within the silence as a whole.
 * @param silences in order of time, none reaching into another
 */
export function othersWithin(
	silences: readonly SilentStretch[],
	rows: ReadonlySet<number>,
	study: Study,
	mask: FilterMask
): Uint32Array {
	const { starts, ends, linkStarts, linkRows } = study.columns;
	const isOther = Uint8Array.from(study.rows, (_, row) => Number(!rows.has(row)));
	const endings = Float64Array.from(silences, ({ span }) => span.end);
	const counts = new Uint32Array(silences.length);
	for (let index = 0; index < starts.length; index++) {
		if (!mask.kept[index]) continue;
		// The first silence that ends no sooner than the statement does.
		const at = bisectLeft(endings, ends[index]!);
		if (at === silences.length || starts[index]! < silences[at]!.span.start) continue;
		for (let slot = linkStarts[index]!; slot < linkStarts[index + 1]!; slot++) {
			if (!isOther[linkRows[slot]!] || mask.links[slot] === 0) continue;
			counts[at]!++;
			break;
		}
	}
	return counts;
}
