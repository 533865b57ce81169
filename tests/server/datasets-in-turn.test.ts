import { expect, it } from 'vitest';
import { canMeasure, costOf } from './processor-time.ts';

const DATASETS = ['islamic-world-2023', 'nested'] as const;
const EACH = 60;

/** An address that was not answered before. */
let last = 0;
const fresh = (name: string) => `/datasets/${name}/timeline.csv?q=${++last}`;

async function costOfAll(names: readonly string[]): Promise<number> {
	let sum = 0;
	for (const name of names) sum += await costOf(fresh(name));
	return sum;
}

it.skipIf(!canMeasure)(
	'datasets asked in turn cost the server no more than one after the other',
	async () => {
		const turns = Array.from({ length: EACH }, () => DATASETS).flat();
		await costOfAll(turns.slice(0, 20));
		const ratios: number[] = [];
		for (let run = 0; run < 3; run++) {
			const inTurn = await costOfAll(turns);
			const inARow = await costOfAll(turns.toSorted());
			ratios.push(inTurn / inARow);
		}
		expect(Math.min(...ratios)).toBeLessThan(1.5);
	}
);
