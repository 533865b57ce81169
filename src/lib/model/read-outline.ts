import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result.ts';
import { ACTOR_KINDS } from './actor.ts';
import { RELATIONS, STATUSES } from './link.ts';
import type { Outline } from './outline.ts';
import { prioritiesIn } from './policy-document.ts';
import { STATEMENT_KINDS } from './statement.ts';
import { shapeProblem, versionProblem, wire, type WireProblem } from './wire.ts';
import { WIRE_VERSION } from './wire-version.ts';

const { text, maybeText, place, id, address, day, date, when } = wire;

interface SentPriority {
	id: string;
	number: string;
	title: string;
	text: string;
	cues: string[];
	priorities: SentPriority[];
}

const priority: v.GenericSchema<SentPriority> = v.object({
	id,
	number: text,
	title: text,
	text,
	cues: v.array(text),
	priorities: v.array(v.lazy(() => priority))
});

const edition = v.object({ edition: v.object({ revision: text, asOf: maybeText }) });

const outline = v.object({
	...edition.entries,
	title: text,
	summary: text,
	language: text,
	coders: v.array(v.object({ id, name: text })),
	documents: v.array(
		v.object({
			id,
			title: text,
			issuer: text,
			adopted: day,
			language: text,
			source: v.nullable(id),
			priorities: v.array(priority)
		})
	),
	actors: v.array(v.object({ id, name: text, shortName: text, kind: v.picklist(ACTOR_KINDS) })),
	sources: v.array(
		v.object({
			id,
			publisher: text,
			title: text,
			address: v.nullable(address),
			archived: v.nullable(address),
			retrieved: v.nullable(day),
			language: text
		})
	),
	eras: v.array(v.object({ title: text, when, text: maybeText })),
	statements: v.object({
		ids: v.array(id),
		dates: v.array(date),
		titles: v.array(text),
		kinds: v.array(place),
		actors: v.array(place),
		sources: v.array(place),
		speakers: v.array(maybeText),
		places: v.array(maybeText),
		languages: v.array(text),
		reporters: v.array(v.pipe(v.number(), v.integer(), v.minValue(-1))),
		references: v.array(v.tuple([place, place]))
	}),
	links: v.object({
		statements: v.array(place),
		priorities: v.array(place),
		relations: v.array(place),
		statuses: v.array(place),
		coders: v.optional(v.array(v.tuple([place, place])))
	})
});

/** An outline as its address answers: with the state of the dataset that it tells of. */
export type SentOutline = Outline & v.InferOutput<typeof edition>;

/** Reads the outline of a dataset that some server sent, or says why it is none. */
export function readOutline(sent: unknown): Result<SentOutline, WireProblem> {
	const wrong = versionProblem(sent);
	if (wrong) return fail(wrong);
	const read = v.safeParse(outline, sent);
	if (!read.success) return fail(shapeProblem(read.issues));
	const value = { ...read.output, version: WIRE_VERSION } as unknown as SentOutline; // its ids were checked
	const loose = looseEnd(value);
	return loose ? fail({ kind: 'shape', path: loose }) : ok(value);
}

/** The first column that is too short, or names something that is not there; null where all is whole. */
function looseEnd({
	actors,
	coders,
	sources,
	documents,
	statements,
	links
}: SentOutline): string | null {
	const { references, ...columns } = statements;
	const count = statements.ids.length;
	const priorities = [...prioritiesIn(documents)];
	const known = new Set<string>(sources.map((source) => source.id));
	const within: Record<string, [readonly number[], number]> = {
		'statements.kinds': [columns.kinds, STATEMENT_KINDS.length],
		'statements.actors': [columns.actors, actors.length],
		'statements.sources': [columns.sources, sources.length],
		'statements.reporters': [columns.reporters, count],
		'statements.references': [references.flat(), count],
		'links.statements': [links.statements, count],
		'links.priorities': [links.priorities, priorities.length],
		'links.relations': [links.relations, RELATIONS.length],
		'links.statuses': [links.statuses, STATUSES.length]
	};
	const beyond = Object.entries(within).find(([, [column, end]]) => column.some((at) => at >= end));
	if (beyond) return beyond[0];
	if (documents.some(({ source }) => source !== null && !known.has(source))) return 'documents';
	if (Object.values(columns).some(({ length }) => length !== count)) return 'statements';
	const { coders: judging = [], ...linkColumns } = links;
	const { length } = links.statements;
	const isLoose =
		Object.values(linkColumns).some((column) => column.length !== length) ||
		judging.some(([link, coder]) => link >= length || coder >= coders.length);
	return isLoose ? 'links' : null;
}
