import * as v from 'valibot';
import { fail, ok, type Result } from '../../base/types.ts';
import { ACTOR_KINDS } from '../dataset.ts';
import { RELATIONS, STATUSES } from '../link.ts';
import type { Outline } from './outline.ts';
import { prioritiesIn } from '../policy-document.ts';
import { STATEMENT_KINDS } from '../statement.ts';
import { sentWith, wire, type WireProblem } from './wire.ts';
import { WIRE_VERSION } from './wire-version.ts';

const { text, maybeText, id, address, day, when, column, isText, isMaybeText, isIndex } = wire;

const isPair = (sent: unknown): sent is readonly [number, number] =>
	Array.isArray(sent) && sent.length === 2 && sent.every(isIndex);
const indices = column(isIndex);
const isIndexOrNone = (sent: unknown): sent is number => sent === -1 || isIndex(sent);

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
		ids: column(wire.isId),
		dates: column(isText),
		titles: column(isText),
		kinds: indices,
		actors: indices,
		sources: indices,
		speakers: column(isMaybeText),
		places: column(isMaybeText),
		languages: column(isText),
		reporters: column(isIndexOrNone),
		reported: v.optional(indices),
		references: column(isPair)
	}),
	links: v.object({
		statements: indices,
		priorities: indices,
		relations: indices,
		statuses: indices,
		coders: v.optional(column(isPair)),
		judges: v.optional(column(isIndexOrNone))
	})
});

/** An outline as its address answers: with the state of the dataset that it tells of. */
export type SentOutline = Outline & v.InferOutput<typeof edition>;

/** Reads the outline of a dataset that some server sent, or says why it is none. */
export function readOutline(sent: unknown): Result<SentOutline, WireProblem> {
	const read = sentWith(outline, sent);
	if (!read.ok) return read;
	const value = { ...read.value, version: WIRE_VERSION } as unknown as SentOutline; // its ids were checked
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
	const { references, reported = [], ...columns } = statements;
	// Many statements are of one day: each date is read once.
	const wrong = [...new Set(columns.dates)].find((written) => !wire.isDate(written));
	if (wrong !== undefined) return `statements.dates.${columns.dates.indexOf(wrong)}`;
	const count = statements.ids.length;
	const priorities = [...prioritiesIn(documents)];
	const known = new Set<string>(sources.map((source) => source.id));
	const within: Record<string, [readonly number[], number]> = {
		'statements.kinds': [columns.kinds, STATEMENT_KINDS.length],
		'statements.actors': [columns.actors, actors.length],
		'statements.sources': [columns.sources, sources.length],
		'statements.reporters': [columns.reporters, count],
		'statements.reported': [reported, count],
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
	const { coders: judging = [], judges = links.statuses.map(() => -1), ...linkColumns } = links;
	const { length } = links.statements;
	const isLoose =
		[judges, ...Object.values(linkColumns)].some((column) => column.length !== length) ||
		judges.some((coder) => coder >= coders.length) ||
		judging.some(([link, coder]) => link >= length || coder >= coders.length);
	return isLoose ? 'links' : null;
}
