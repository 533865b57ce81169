import { omit } from '../../base/omit.ts';
import { FILE_VERSION, type DatasetFile } from '../file/file.ts';
import { ABOUT, linksOf, type Collection, type Draft, type InFile } from './draft.ts';
import type { Records } from './records.ts';

type StatementInFile = InFile<'statements'>;
type Document = InFile<'documents'>;

/** The keys of what a change has put in or altered, by where it stands. */
export type Touched = { readonly [Kind in Collection]?: ReadonlySet<string> };

const NONE: ReadonlySet<string> = new Set();

/**
 * The part of a draft that some of its records bear on, as a dataset file: that can be read if and only if the whole
 * can, so that a change is held to the same rules as a file, and costs the same however long the dataset is.
 */
export function surroundings(draft: Draft, touched: Touched): DatasetFile {
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
	const said = [...statements.values()];
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
			said.map(({ actor }) => actor)
		),
		sources: those(draft.sources, touched.sources, [
			...said.map(({ source }) => source),
			...documents.map(({ source }) => source)
		]),
		statements: said,
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
		const found = draft.priorities.value(id);
		if (!found) continue;
		const { document } = found;
		const one = omit(omit(found, 'document'), 'parent');
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
