/** What a column of a table may hold of a statement. */
export const FIELDS = [
	...([
		'id',
		'date',
		'year',
		'time',
		'end',
		'title',
		'text',
		'summary',
		'actor',
		'speaker'
	] as const),
	...(['venue', 'kind', 'publisher', 'address', 'language', 'group', 'tags'] as const),
	...(['media', 'caption', 'credit', 'before', 'after'] as const)
] as const;

/** A field of a statement that a column is mapped to. Only `tags` and `media` take several columns. */
export type Field = (typeof FIELDS)[number];

/** Whether a person's choice names a field. */
export const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/** A field that a column’s name speaks of, and how surely: 0 the most. */
export interface FieldName {
	readonly field: Field;
	readonly rank: number;
}
