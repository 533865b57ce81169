import { expect, it } from 'vitest';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import { positionOf } from '#lib/timeline/layout/scene.ts';

const builder = new LaneBuilder(1);
for (const [statement, at] of [
	[7, 10],
	[8, 20],
	[9, 20],
	[11, 30]
] as const) {
	builder.addInstant(statement, at, 0);
}
const lane = builder.finish();

it.each([
	['stands alone at its instant', 7, 10, 0],
	['shares its instant with another', 9, 20, 2],
	['was taken out by a filter, while others stand there', 10, 20, null],
	['was taken out by a filter, and nothing stands there', 10, 25, null],
	['would stand after the last', 12, 40, null]
])('finds a statement that %s', (_, statement, at, position) => {
	expect(positionOf(lane, statement, at)).toBe(position);
});
