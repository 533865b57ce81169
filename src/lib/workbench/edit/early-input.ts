import type { Change } from '../../model/change/change.ts';
import { ABOUT_FIELDS, FIELDS } from './fields/fields.ts';
import { fieldText } from './fields/read-field.ts';
import { LIST_NAMES, thingOf } from './things/lists.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What was written and chosen on a page before its script was there, which would be put back to what the server
 * sent. To be called before the script takes the page over.
 * @returns writes and tells it again; to be called once the page is taken over
 */
export function earlyInput(page: ParentNode): () => void {
	const fields = Array.from(page.querySelectorAll<Field>('form input, select, textarea'));
	const early = fields.filter(isChanged).map((field) => ({ field, stood: stateOf(field) }));
	return () => {
		for (const { field, stood } of early) {
			Object.assign(field, stood);
			field.dispatchEvent(new Event('change', { bubbles: true }));
		}
	};
}

const isCheckbox = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && field.type === 'checkbox';

const stateOf = (field: Field) =>
	isCheckbox(field) ? { checked: field.checked } : { value: field.value };

/** Whether a field has something else than the server sent. */
function isChanged(field: Field): boolean {
	if (isCheckbox(field)) return field.checked !== field.defaultChecked;
	if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
	const sent = Array.from(field.options).findIndex((option) => option.defaultSelected);
	return field.selectedIndex !== Math.max(0, sent);
}

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
