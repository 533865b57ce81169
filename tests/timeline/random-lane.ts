import fc from 'fast-check';
import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import type { Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf, UNLINKED, type LinkCode } from '#lib/study/link-code.ts';
import { isPoint } from '#lib/study/lanes/standing.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { millisecondsInDay, meets, middle, type Span } from '#lib/dates/span.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';
import { TimeScale } from '#lib/timeline/time/window.ts';

/** A statement as it is added to a lane. */
export interface Draft {
	readonly span: Span;
	readonly reach: Span;
	readonly actor: number;
	readonly links: readonly { row: number; code: LinkCode }[];
}

/** The rows of priorities; the row after them is that of statements without a link. */
export const ROWS = 4;

const FIRST = utcDate(2023);

const codes = STATUSES.flatMap((status) =>
	RELATIONS.map((relation) => linkCodeOf(status, relation))
);

const links = fc.uniqueArray(
	fc.record({ row: fc.nat(ROWS - 1), code: fc.constantFrom(...codes) }),
	{ selector: ({ row }) => row, maxLength: 3 }
);

const day = fc.integer({ min: -120, max: 120 }).map((after) => FIRST + after * millisecondsInDay);

const inDoubt = ({ start, end }: Span, days: number): { span: Span; reach: Span } => ({
	span: { start, end },
	reach: { start: start - days * millisecondsInDay, end: end + days * millisecondsInDay }
});

const dates = fc.oneof(
	{
		weight: 6,
		arbitrary: day.map((start) => inDoubt({ start, end: start + millisecondsInDay }, 0))
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(day, fc.nat(1439))
			.map(([start, minute]) => start + minute * 60_000)
			.map((at) => inDoubt({ start: at, end: at }, 0))
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }))
			.map(([start, days, doubt]) =>
				inDoubt({ start, end: start + days * millisecondsInDay }, doubt)
			)
	},
	{ weight: 1, arbitrary: day.map((end) => inDoubt({ start: -Infinity, end }, 0)) },
	{ weight: 1, arbitrary: day.map((start) => inDoubt({ start, end: Infinity }, 0)) }
);

const draft: fc.Arbitrary<Draft> = fc
	.record({ dated: dates, actor: fc.nat(2), links })
	.map(({ dated, ...rest }) => ({ ...dated, ...rest }));

/** Days, instants, stretches with doubt and without, and open ends, of three actors, in any order. */
export const drafts: fc.Arbitrary<Draft[]> = fc.array(draft, { maxLength: 60 });

/** So many of them that marks of a row stand beside each other. */
export const crowds: fc.Arbitrary<Draft[]> = fc.array(draft, { minLength: 40, maxLength: 60 });

/** Windows of half a day to a year, over the drafts, beside them or through them. */
export const scales: fc.Arbitrary<TimeScale> = fc
	.record({
		start: fc.integer({ min: -150 * 24, max: 150 * 24 }),
		hours: fc.integer({ min: 12, max: 365 * 24 }),
		width: fc.integer({ min: 200, max: 1200 })
	})
	.map(({ start, hours, width }) => {
		const from = FIRST + start * (millisecondsInDay / 24);
		return new TimeScale({ start: from, end: from + hours * (millisecondsInDay / 24) }, width);
	});

/** A lane in which the statement at each index is the draft at that index. */
export function laneFrom(statements: readonly Draft[], rows = ROWS): Lane {
	const builder = new LaneBuilder(rows);
	statements.forEach(({ span, reach, actor, links }, at) => {
		builder.addSpan(at, span, reach, actor);
		for (const { row, code } of links) builder.link(row, code);
	});
	return builder.finish();
}

/** Whether a draft is shown in a window, computed without a lane. */
export function shows(window: Span, { span, reach }: Draft): boolean {
	const at = middle(span);
	return isPoint(reach) ? window.start <= at && at < window.end : meets(reach, window);
}

/** A draft's links, or the one that stands for having none. */
export const linksOf = ({ links }: Draft): Draft['links'] =>
	links.length > 0 ? links : [{ row: ROWS, code: UNLINKED }];

/** A draft of one whole day. */
export const onDay = (start: number, { actor = 0, links = [] }: Partial<Draft> = {}): Draft => ({
	...inDoubt({ start, end: start + millisecondsInDay }, 0),
	actor,
	links
});

/** A draft from one day to another, itself left out, in doubt by some days on either side. */
export const over = (
	start: number,
	end: number,
	{ doubt = 0, actor = 0, links = [] }: Partial<Draft> & { doubt?: number } = {}
): Draft => ({ ...inDoubt({ start, end }, doubt), actor, links });
