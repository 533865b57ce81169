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
