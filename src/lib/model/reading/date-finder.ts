import { excerpt } from '../../base/words.ts';
import { oncePerText } from '../../base/once-per.ts';
import type { Result } from '../../base/types.ts';
import { readDay, type Day } from '../../dates/day.ts';
import { readEdtf, type DateProblem } from '../../dates/edtf.ts';
import { FARTHEST_YEAR, isNear } from '../../dates/near-edtf.ts';
import { isOnTimeAxis, type When } from '../../dates/when.ts';
import { type FaultList, pathOf } from './fault.ts';

type Path = readonly (string | number)[];

/** Reads the dates of a file, and notes a fault for each that is none. */
export class DateFinder {
	readonly #faults: FaultList;
	// Many statements fall on one day.
	readonly #readEdtf = oncePerText(readEdtf);
	readonly #readDay = oncePerText(readDay);

	constructor(faults: FaultList) {
		this.#faults = faults;
	}

	when(written: string, path: Path): When | null {
		const when = this.#dated(this.#readEdtf(written), path);
		if (!when) return null;
		if (isOnTimeAxis(when) && isNear(when)) return when;
		this.#faults.push({
			code: 'no-place-in-time',
			path: pathOf(path),
			because: `“${excerpt(written)}” cannot be placed on the timeline`,
			hint: `name at least one date between the years -${FARTHEST_YEAR} and ${FARTHEST_YEAR}`
		});
		return null;
	}

	day(written: string | undefined, path: Path): Day | null {
		return written === undefined ? null : this.#dated(this.#readDay(written), path);
	}

	#dated<Read>(read: Result<Read, DateProblem>, path: Path): Read | null {
		if (read.ok) return read.value;
		this.#faults.push({ code: 'bad-date', path: pathOf(path), ...read.problem });
		return null;
	}
}
