import type { Change } from '../../model/change/change.ts';
import { ABOUT_FIELDS, FIELDS } from './fields/fields.ts';
import { fieldText } from './fields/read-field.ts';
import { LIST_NAMES, thingOf } from './things/lists.ts';

/** A field that a person wrote in, and the words. */
interface Written {
	readonly label: string;
	readonly text: string;
}

/** What a person wrote in the fields that some changes are of, so that it can be read and copied where they do not fit. */
export function writtenIn(changes: readonly Change[]): Written[] {
	return changes.flatMap((change) => {
		if (change.kind !== 'edit' && change.kind !== 'rename') return [];
		return Object.entries(change.to).flatMap(([name, value]) => {
			const field = fieldsOf(change).find((one) => one.name === name);
			return field ? [{ label: field.label, text: fieldText(field, value) }] : [];
		});
	});
}

function fieldsOf(change: Extract<Change, { kind: 'edit' | 'rename' }>) {
	if (change.kind === 'rename') return ABOUT_FIELDS;
	const list = LIST_NAMES.find((one) => thingOf(one) === change.what);
	return list ? FIELDS[list] : [];
}
