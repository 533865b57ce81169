import { omit } from '../../base/fields.ts';
import { fail, ok, type Result } from '../../base/types.ts';
import { type DatasetFile, FILE_VERSION } from '../file/file.ts';
import { writeDataset } from '../file/write.ts';
import { readDataset } from '../reading/read.ts';
import {
	ABOUT,
	apartKey,
	type Collection,
	type Draft,
	type InFile,
	linkKey,
	type LinkName,
	linksOf
} from './draft.ts';
import { type Edit, recordAt, withEdits } from './edit.ts';
import type { Records } from './records.ts';
import { faultRefusals, type Refusal } from './refusal.ts';
import { refusalsOfRemovals } from './removals.ts';
import { recordsOfFile } from './snapshot.ts';

/**
 * Makes edits where a dataset file with them could still be read, and otherwise says why not. What is put in is
 * written in the one way in which a file writes it.
 */
export function withFitting(
	draft: Draft,
	edits: readonly Edit[]
): Result<{ readonly draft: Draft; readonly edits: readonly Edit[] }, readonly Refusal[]> {
	const last = new Map(edits.map((edit) => [`${edit.in} ${edit.key}`, edit]));
	const standing = [...last.values()];
	const misnamed = standing.filter(({ in: collection, key, to }) => {
		return to !== null && nameOf(collection, to.value) !== key;
	});
	const after = withEdits(draft, standing);
	if (misnamed.length > 0) return fail(misnamed.map((edit) => misnamedRefusal(draft, edit)));
	const touched = touchedBy(standing);
	const around = surroundings(after, touched);
	const read = readDataset(around);
	if (!read.ok) return fail(faultRefusals(read.problem, around, draft));
	const refusals = refusalsOfRemovals(after, standing);
	if (refusals.length > 0) return fail(refusals);
	const written = canonical(standing, writeDataset(read.value));
	return ok({ draft: withEdits(draft, written), edits: written });
}

const misnamedRefusal = (draft: Draft, edit: Edit): Refusal => ({
	...{ code: 'invalid', in: edit.in, key: edit.key, field: '' },
	because: `the new value for “${edit.key}” has another id, or is malformed`,
	hint: 'reload the page; if it happens again, report it',
	there: recordAt(draft, edit.in, edit.key)?.value ?? null
});

/** The key that a record must have; null for one without the form of its kind. */
function nameOf(collection: Collection, value: object): string | null {
	const fields = value as Readonly<Record<string, unknown>>;
	const isText = (name: string) => typeof fields[name] === 'string';
	switch (collection) {
		case 'about':
			return ABOUT;
		case 'skipped':
			return isText('statement') ? (fields.statement as string) : null;
		case 'apart': {
			const [one, other] = Array.isArray(fields.statements) ? (fields.statements as unknown[]) : [];
			return typeof one === 'string' && typeof other === 'string' ? apartKey(one, other) : null;
		}
		case 'links':
			return isText('statement') && isText('priority') ? linkKey(value as LinkName) : null;
		case 'priorities': {
			const hasParent = isText('document') && (fields.parent === null || isText('parent'));
			return hasParent && isText('id') ? (fields.id as string) : null;
		}
		default:
			return isText('id') ? (fields.id as string) : null;
	}
}

function touchedBy(edits: readonly Edit[]): Touched {
	const touched: Partial<Record<Collection, Set<string>>> = {};
	for (const { in: collection, key, to } of edits) {
		if (to) touched[collection] = (touched[collection] ?? new Set<string>()).add(key);
	}
	return touched;
}

/** The edits with what they put in as a file writes it. */
function canonical(edits: readonly Edit[], file: DatasetFile): Edit[] {
	const written = new Map<string, object>();
	for (const [collection, key, value] of recordsOfFile(file)) {
		written.set(`${collection} ${key}`, value);
	}
	return edits.map((edit) => {
		const value = written.get(`${edit.in} ${edit.key}`);
		if (!edit.to || !value) return edit;
		const { document, parent } = edit.to.value as { document?: string; parent?: string | null };
		// The part that was read has its priorities in one row.
		const canonicalValue = edit.in === 'priorities' ? { ...value, document, parent } : value;
		return { ...edit, to: { ...edit.to, value: canonicalValue } };
	});
}

type StatementInFile = InFile<'statements'>;
type Document = InFile<'documents'>;

/** The keys of what a change has put in or altered, by where it stands. */
type Touched = { readonly [Kind in Collection]?: ReadonlySet<string> };

const NONE: ReadonlySet<string> = new Set();

/**
 * The part of a draft that some of its records bear on, as a dataset file: that can be read if and only if the whole
 * can, so that a change is held to the same rules as a file, and costs the same however long the dataset is.
 */
function surroundings(draft: Draft, touched: Touched): DatasetFile {
	const whole = wholeStatements(draft, touched);
	const statements = new Map<string, StatementInFile>();
	for (const id of whole) {
		const one = draft.statements.value(id);
		if (one) statements.set(id, one);
	}
	// What these point to themselves is not looked at.
	for (const { reportedBy } of [...statements.values()]) {
		const reporter = reportedBy === undefined ? undefined : draft.statements.value(reportedBy);
		if (reporter && !statements.has(reporter.id)) {
			statements.set(reporter.id, omit(reporter, 'references'));
		}
	}
	for (const { references = [] } of [...statements.values()]) {
		for (const { to } of references) {
			const other = draft.statements.value(to);
			if (!other || statements.has(to)) continue;
			statements.set(to, omit(omit(other, 'references'), 'reportedBy'));
		}
	}
	const links = [...whole].flatMap((id) => linksOf(draft, id));
	const documents = documentsAround(draft, touched, links);
	const statementsInFile = [...statements.values()];
	const { eras, ...titles } = (touched.about && draft.about.value(ABOUT)) ?? NO_TITLES;
	return {
		...{ format: 'plumbline-dataset', version: FILE_VERSION },
		...titles,
		...(eras && { eras }),
		coders: those(
			draft.coders,
			touched.coders,
			links.map(({ coder }) => coder)
		),
		documents,
		actors: those(
			draft.actors,
			touched.actors,
			statementsInFile.map(({ actor }) => actor)
		),
		sources: those(draft.sources, touched.sources, [
			...statementsInFile.map(({ source }) => source),
			...documents.map(({ source }) => source)
		]),
		statements: statementsInFile,
		links
	};
}

const NO_TITLES: Pick<DatasetFile, 'title' | 'summary' | 'language' | 'eras'> = {
	...{ title: 'none', summary: 'none', language: 'en' }
};

/** The statements whose words, links and references have to be right. */
function wholeStatements(draft: Draft, touched: Touched): ReadonlySet<string> {
	const changed = touched.statements ?? NONE;
	const whole = new Set(changed);
	for (const key of touched.links ?? NONE) whole.add(draft.links.value(key)!.statement);
	if (changed.size === 0) return whole;
	// What they report has its evidence in their words.
	for (const [key, { value }] of draft.statements.entries()) {
		if (value.reportedBy !== undefined && changed.has(value.reportedBy)) whole.add(key);
	}
	return whole;
}

function documentsAround(
	draft: Draft,
	touched: Touched,
	links: readonly InFile<'links'>[]
): Document[] {
	const wanted = new Set([...(touched.priorities ?? []), ...links.map(({ priority }) => priority)]);
	const priorities = new Map<string, Document['priorities']>();
	for (const id of wanted) {
		const priority = draft.priorities.value(id);
		if (!priority) continue;
		const { document } = priority;
		const one = omit(omit(priority, 'document'), 'parent');
		priorities.set(document, [...(priorities.get(document) ?? []), one]);
	}
	const ids = new Set([...priorities.keys(), ...(touched.documents ?? [])]);
	return [...ids].flatMap((id, at) => {
		const one = draft.documents.value(id);
		return one ? [{ ...one, priorities: priorities.get(id) ?? [nothingDeclared(draft, at)] }] : [];
	});
}

/** A priority for a document whose own are not looked at, of an id that none has. */
function nothingDeclared({ priorities }: Draft, at: number): Document['priorities'][number] {
	let id = `none-${at}`;
	while (priorities.has(id)) id += '-';
	return { id, number: '1', title: 'none', text: 'none' };
}

/** Those of some records that were touched, or are named. */
function those<Value>(
	records: Records<Value>,
	touched: ReadonlySet<string> = NONE,
	named: readonly (string | undefined)[]
): Value[] {
	const ids = new Set([...touched, ...named]);
	return [...ids].flatMap((id) => {
		const value = id === undefined ? undefined : records.value(id);
		return value === undefined ? [] : [value];
	});
}
