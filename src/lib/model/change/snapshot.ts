import { omit } from '../../base/fields.ts';
import { type DatasetFile, FILE_VERSION } from '../file/file.ts';
import {
	ABOUT,
	type Collection,
	type Collections,
	COLLECTIONS,
	type Draft,
	DraftBuilder,
	type InFile,
	linkKey,
	type LooseRecord
} from './draft.ts';

/** The version of the form of snapshots. */
const SNAPSHOT_VERSION = 1;

/**
 * A draft as a text, from which it is opened without its changes. The same draft gives the same text; whoever cannot
 * read it has the changes.
 */
export function snapshotOf(draft: Draft): string {
	const lists = COLLECTIONS.map((kind) => [
		kind,
		draft[kind].inOrder().map(([key, { value, order }]) => [key, order, value])
	]);
	return JSON.stringify({
		version: SNAPSHOT_VERSION,
		next: draft.next,
		records: Object.fromEntries(lists) as unknown
	});
}

type OrderedRecords = readonly (readonly [
	key: string,
	order: number,
	value: Collections[Collection]
])[];

/** The draft of a snapshot that this program wrote; null where it is of another version, or damaged. */
export function readSnapshot(text: string): Draft | null {
	try {
		const { version, next, records } = JSON.parse(text) as {
			readonly version: number;
			readonly next: number;
			readonly records: Record<Collection, OrderedRecords>;
		};
		if (version !== SNAPSHOT_VERSION) return null;
		const builder = new DraftBuilder();
		for (const kind of COLLECTIONS)
			builder.add(
				records[kind].map(([key, order, value]): LooseRecord => [kind, key, { value, order }])
			);
		return builder.draft(next);
	} catch {
		return null;
	}
}

type InPriority = InFile<'documents'>['priorities'][number];

/** The dataset file that a draft is by now. Whether it can be read is for its reader to say. */
export function fileOfDraft(draft: Draft): DatasetFile {
	const about = draft.about.value(ABOUT) ?? { title: '', summary: '', language: 'en' };
	const coders = draft.coders.values();
	const { eras, ...titles } = about;
	return {
		...{ format: 'plumbline-dataset', version: FILE_VERSION },
		...titles,
		...(coders.length > 0 && { coders }),
		documents: documentsOf(draft),
		actors: draft.actors.values(),
		sources: draft.sources.values(),
		...(eras && { eras }),
		statements: draft.statements.values(),
		links: draft.links.values()
	};
}

function documentsOf({ documents, priorities }: Draft): InFile<'documents'>[] {
	const children = new Map<string, InPriority[]>();
	const made = new Map<string, InPriority>();
	const nested: (readonly [parent: string, priority: InPriority])[] = [];
	for (const { document, parent, ...one } of priorities.values()) {
		const priority: InPriority = { ...one };
		made.set(one.id, priority);
		nested.push([parent === null ? `document ${document}` : `priority ${parent}`, priority]);
	}
	for (const [parent, priority] of nested) {
		const list = children.get(parent) ?? [];
		list.push(priority);
		children.set(parent, list);
	}
	for (const [id, priority] of made) {
		const own = children.get(`priority ${id}`);
		if (own) priority.priorities = own;
	}
	return documents
		.values()
		.map((one) => ({ ...one, priorities: children.get(`document ${one.id}`) ?? [] }));
}

/** One thing of a file, and where it stands in a draft. */
type FileRecord = readonly [collection: Collection, key: string, value: object];

/** Everything that a file holds, one thing after another, in its order. */
export function* recordsOfFile(file: DatasetFile): Generator<FileRecord> {
	const { title, summary, language, eras } = file;
	yield ['about', ABOUT, { title, summary, language, ...(eras && { eras }) }];
	for (const one of file.coders ?? []) yield ['coders', one.id, one];
	for (const one of file.documents) yield* recordsOfDocument(one);
	for (const one of file.actors) yield ['actors', one.id, one];
	for (const one of file.sources) yield ['sources', one.id, one];
	for (const one of file.statements) yield ['statements', one.id, one];
	for (const one of file.links) yield ['links', linkKey(one), one];
}

/** A policy document with its priorities, as they stand in a draft. */
export function* recordsOfDocument(document: InFile<'documents'>): Generator<FileRecord> {
	yield ['documents', document.id, omit(document, 'priorities')];
	for (const one of document.priorities) yield* recordsOfPriority(one, document.id, null);
}

/** A priority with its sub-points, as they stand in a draft. */
export function* recordsOfPriority(
	{ priorities = [], ...one }: InPriority,
	document: string,
	parent: string | null
): Generator<FileRecord> {
	yield ['priorities', one.id, { ...one, document, parent }];
	for (const child of priorities) yield* recordsOfPriority(child, document, one.id);
}
