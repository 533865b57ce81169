import * as v from 'valibot';
import { ok, type Result } from '../../base/types.ts';
import { RELATIONS, type Link } from '../link.ts';
import { STATEMENT_KINDS, type Statement } from '../statement.ts';
import { sentWith, wire, type WireProblem } from './wire.ts';

const { text, maybeText, index, id, address, day, when } = wire;

const words = { exact: text, prefix: text, suffix: text, textHash: text };
const quote = v.variant('orphaned', [
	v.object({ orphaned: v.literal(false), ...words, start: index, end: index }),
	v.object({
		orphaned: v.literal(true),
		...words,
		start: v.nullable(index),
		end: v.nullable(index)
	})
]);

const statement = v.object({
	id,
	when,
	title: text,
	kind: v.picklist(STATEMENT_KINDS),
	actor: id,
	speaker: maybeText,
	place: maybeText,
	summary: text,
	text: maybeText,
	excerpts: v.boolean(),
	reported: v.optional(v.boolean()), // earlier builds do not say it
	before: maybeText,
	after: maybeText,
	language: text,
	source: id,
	reportedBy: v.nullable(id),
	references: v.array(v.object({ to: id, quote: v.nullable(quote) })),
	group: maybeText,
	tags: v.array(text),
	media: v.array(v.object({ address, caption: maybeText, credit: maybeText }))
});

const link = v.object({
	statement: id,
	priority: id,
	relation: v.picklist(RELATIONS),
	verdict: v.variant('status', [
		v.object({ status: v.literal('suggested'), by: v.nullable(id), on: v.nullable(day) }),
		v.object({ status: v.picklist(['accepted', 'rejected']), by: id, on: day })
	]),
	why: text,
	evidence: v.array(v.object({ statement: quote, clause: v.nullable(quote) }))
});

const detail = v.object({ statement, words: statement, links: v.array(link) });

/** A statement with its evidence, as a server sends it. */
export interface SentDetail {
	readonly statement: Statement;
	readonly words: Statement;
	readonly links: readonly Link[];
}

/** Reads a statement with its evidence that some server sent, or says why it is none. */
export function readDetail(sent: unknown): Result<SentDetail, WireProblem> {
	const read = sentWith(detail, sent);
	return read.ok ? ok(read.value as unknown as SentDetail) : read; // its ids were checked
}
