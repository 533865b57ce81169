import type { Selectable } from 'kysely';
import { CHANGE_VERSION, readChange } from '../../../model/change/change.ts';
import { ABOUT, type Draft } from '../../../model/change/draft.ts';
import type { Revision } from '../../../model/file/revision.ts';
import type { KeptChange, NewChange, WorkspaceEntry } from '../../workspace.ts';
import type { Tables } from './tables.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

const LONGEST = 500; // characters of a title or summary in a list
const MOST_CODERS = 20;

/** What a list tells of a draft, as it is written beside it. */
export function figuresOf(draft: Draft) {
	const { title = '', summary = '', language = 'en' } = draft.about.value(ABOUT) ?? {};
	const coders = draft.coders.values().map(({ name }) => listed(name));
	return {
		...{ title: listed(title), summary: listed(summary), language },
		...{ statements: draft.statements.size, links: draft.links.size },
		coders: JSON.stringify(coders.slice(0, MOST_CODERS))
	};
}

/** Words as they fit a list, and every database: PostgreSQL takes no zero, and no half of a pair. */
export function listed(words: string): string {
	const text = words.replaceAll('\0', '').toWellFormed();
	return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed().trimEnd()}…` : text;
}

export const ENTRY = [
	...(['id', 'title', 'summary', 'language', 'statements', 'links', 'version'] as const),
	...(['created_at', 'changed_at', 'name', 'revision'] as const)
];

/** The version of a dataset that was deleted: its name stands, for the revisions that are cited under it. */
export const GONE = 0;

/** What is left in the row of such a dataset. */
export const EMPTIED = {
	...{ version: GONE, revision: null, title: '', summary: '' },
	...{ statements: 0, links: 0, coders: '[]' }
};

export const entryOf = (row: Pick<Row<'datasets'>, (typeof ENTRY)[number]>): WorkspaceEntry => {
	const { id, title, summary, language, statements, links, version, name, revision } = row;
	return {
		...{ id, title, summary, language, statements, links, version, name },
		...{ createdAt: row.created_at, changedAt: row.changed_at },
		revision: revision as Revision | null
	};
};

/** A change as it is written. */
export const rowOf = (
	dataset: string,
	version: number,
	at: string,
	{ id, by, change }: NewChange
): Row<'changes'> => ({
	...{ dataset, version, id, at, by: by === null ? null : listed(by), kind: change.kind },
	form: CHANGE_VERSION,
	change: JSON.stringify(change)
});

/** A change as it was written; without what it says where that is too long, or cannot be read. */
export function keptChange({
	change,
	form,
	kind,
	...row
}: Pick<Row<'changes'>, 'version' | 'id' | 'at' | 'by' | 'kind' | 'form'> & {
	change: string | null;
}): KeptChange {
	const read = change === null ? null : readChange(JSON.parse(change), form);
	return { ...row, kind: kind as KeptChange['kind'], change: read?.ok ? read.value : null };
}
