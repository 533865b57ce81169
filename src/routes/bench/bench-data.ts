import { LaneBuilder } from '#lib/study/lanes/lane-builder.ts';
import type { Lane } from '#lib/study/lanes/lane.ts';
import { linkCodeOf, type LinkCode } from '#lib/study/link-code.ts';
import { readEdtf } from '#lib/dates/edtf.ts';
import { reachOf } from '#lib/dates/reach.ts';
import { millisecondsInDay, type Span } from '#lib/dates/span.ts';
import { sketches } from '#lib/model/file/generate.ts';
import { RELATIONS, STATUSES } from '#lib/model/link.ts';

/** A statement as the bench contract has it; what is optional only our own generator knows. */
export interface BenchStatement {
	readonly id: number;
	/** Epoch milliseconds, ascending. */
	readonly date: number;
	readonly title: string;
	/** Rows, from 0. */
	readonly priorities: readonly number[];
	readonly codes?: readonly LinkCode[];
	readonly actor?: number;
	/** For an imprecise date: what was written, and how far doubt may carry it. */
	readonly stretch?: { readonly span: Span; readonly reach: Span } | undefined;
}

export interface BenchData {
	readonly priorities: number;
	readonly statements: readonly BenchStatement[];
}

/** The statements that an address of the bench page asks for: generated, or from a file elsewhere. */
export async function benchData(params: URLSearchParams): Promise<BenchData> {
	const file = params.get('data');
	if (file) return (await (await fetch(file)).json()) as BenchData;
	const number = (name: string, or: number) => Number(params.get(name) ?? or);
	const recipe = {
		statements: number('n', 1000),
		priorities: number('p', 6),
		seed: number('seed', 1)
	};
	const statements = Array.from(sketches(recipe), (sketch): BenchStatement => ({
		id: sketch.id,
		date: sketch.day + millisecondsInDay / 2,
		title: `S${sketch.id}: generated statement`,
		priorities: sketch.links.map(({ priority }) => priority),
		codes: sketch.links.map(({ status, relation }) =>
			linkCodeOf(STATUSES[status]!, RELATIONS[relation]!)
		),
		actor: sketch.actor,
		stretch: stretchOf(sketch.date)
	}));
	return { priorities: recipe.priorities, statements };
}

/** Null for a plain day, which is most of them: reading a million dates would only delay the page. */
function stretchOf(date: string): BenchStatement['stretch'] {
	if (date.length === '2023-11-21'.length || date.includes('T')) return undefined;
	const when = readEdtf(date);
	return when.ok ? { span: when.value.span, reach: reachOf(when.value) } : undefined;
}

const PLAIN = linkCodeOf('accepted', 'supports');

/** Sorts and indexes the statements: a part of what is measured. */
export function benchLane({ priorities, statements }: BenchData): Lane {
	const builder = new LaneBuilder(priorities);
	for (let index = 0; index < statements.length; index++) {
		const { date, actor = 0, stretch, priorities: rows, codes } = statements[index]!;
		if (stretch) builder.addSpan(index, stretch.span, stretch.reach, actor);
		else builder.addInstant(index, date, actor);
		for (let at = 0; at < rows.length; at++) builder.link(rows[at]!, codes?.[at] ?? PLAIN);
	}
	return builder.finish();
}
