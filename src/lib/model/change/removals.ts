import type { Collection, Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { THING, type Refusal } from './refusal.ts';

const DEEPEST = 40; // sub-points in one another; a file that nests them deeper is not read

/** What is not right in a draft after some edits, because something was taken out of it, or moved. */
export function refusalsOfRemovals(after: Draft, edits: readonly Edit[]): Refusal[] {
	const refusals = [...strayPriorities(after, edits), ...strayNotes(after, edits)];
	const removed = edits.filter(({ to }) => to === null);
	const gone = (collection: Collection) =>
		new Set(removed.flatMap((edit) => (edit.in === collection ? [edit.key] : [])));
	for (const [collection, used] of usesOf(after)) {
		const ids = gone(collection);
		if (ids.size === 0) continue;
		for (const [id, by] of used()) {
			if (id === undefined || !ids.has(id)) continue;
			refusals.push(inUse(collection, id, by));
			ids.delete(id); // once is enough
		}
	}
	if (gone('priorities').size > 0 || edits.some((edit) => edit.in === 'documents')) {
		refusals.push(...undeclared(after));
	}
	return refusals;
}

type Use = readonly [id: string | undefined, by: string];

/** What of each collection is named elsewhere; looked through only where something of it is gone. */
const usesOf = (draft: Draft): readonly (readonly [Collection, () => Iterable<Use>])[] => {
	const { statements, links, documents, priorities } = draft;
	function* said(of: (one: StatementOf) => readonly (string | undefined)[]): Generator<Use> {
		for (const [key, { value }] of statements.entries()) {
			for (const id of of(value)) yield [id, `the statement “${key}”`];
		}
	}
	function* linked(of: (one: LinkOf) => string | undefined): Generator<Use> {
		for (const [, { value }] of links.entries()) {
			yield [of(value), `a link of the statement “${value.statement}”`];
		}
	}
	return [
		['coders', () => linked(({ coder }) => coder)],
		['actors', () => said(({ actor }) => [actor])],
		[
			'sources',
			function* () {
				yield* said(({ source }) => [source]);
				for (const [key, { value }] of documents.entries()) yield [value.source, `“${key}”`];
			}
		],
		[
			'statements',
			function* () {
				yield* linked(({ statement }) => statement);
				yield* said((one) => [one.reportedBy, ...(one.references ?? []).map(({ to }) => to)]);
				for (const [, { value }] of draft.skipped.entries()) yield [value.statement, 'the review'];
				for (const [, { value }] of draft.apart.entries()) {
					for (const id of value.statements) yield [id, 'the review'];
				}
			}
		],
		[
			'priorities',
			function* () {
				yield* linked(({ priority }) => priority);
				for (const [key, { value }] of priorities.entries()) {
					yield [value.parent ?? undefined, `its sub-point “${key}”`];
				}
			}
		],
		[
			'documents',
			function* () {
				for (const [key, { value }] of priorities.entries()) {
					yield [value.document, `its priority “${key}”`];
				}
			}
		]
	];
};

type Value<Kind extends Collection> = NonNullable<ReturnType<Draft[Kind]['value']>>;
type StatementOf = Value<'statements'>;
type LinkOf = Value<'links'>;

const inUse = (collection: Collection, key: string, by: string): Refusal => ({
	...{ code: 'in-use', in: collection, key, field: '', there: null },
	because: `the ${THING[collection]} “${key}” is still needed by ${by}`,
	hint: 'change that first, or merge the two'
});

/** Documents that would be left without a priority. */
function undeclared(after: Draft): Refusal[] {
	const declaring = new Set(
		[...after.priorities.entries()].flatMap(([, { value }]) =>
			value.parent === null ? [value.document] : []
		)
	);
	const bare = [...after.documents.entries()].filter(([key]) => !declaring.has(key));
	return bare.map(([key, { value }]): Refusal => ({
		...{ code: 'in-use', in: 'documents', key, field: 'priorities', there: value },
		because: `“${value.title}” would be left without a priority`,
		hint: 'add another one first, or delete the document'
	}));
}

/** Priorities whose parent is not there, or inside themselves. */
function strayPriorities(after: Draft, edits: readonly Edit[]): Refusal[] {
	return edits.flatMap(({ in: collection, key, to }): Refusal[] => {
		if (collection !== 'priorities' || !to) return [];
		const { document, parent } = after.priorities.value(key)!;
		let above = parent;
		for (let depth = 0; above !== null && depth < DEEPEST; depth++) {
			const one = after.priorities.value(above);
			if (one?.document !== document) break;
			above = one.parent;
		}
		if (above === null && after.documents.has(document)) return [];
		const target = after.documents.has(document) ? `the point “${above}”` : `“${document}”`;
		return [
			{
				...{ code: 'missing', in: collection, key, field: 'parent', there: to.value },
				because: `“${key}” cannot go into ${target}, which does not exist or is deeper than ${DEEPEST}`,
				hint: 'put it somewhere else'
			}
		];
	});
}

/** What a review noted of statements that are not there. */
function strayNotes(after: Draft, edits: readonly Edit[]): Refusal[] {
	return edits.flatMap(({ in: collection, key, to }): Refusal[] => {
		if ((collection !== 'skipped' && collection !== 'apart') || !to) return [];
		const stray = key.split(' ').find((id) => !after.statements.has(id));
		if (stray === undefined) return [];
		return [
			{
				...{ code: 'missing', in: 'statements', key: stray, field: '', there: null },
				because: `the statement “${stray}” is not in the dataset, and may have been deleted`,
				hint: 'check what is there now'
			}
		];
	});
}
