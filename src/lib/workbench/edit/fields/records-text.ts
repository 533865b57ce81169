import type { Field } from './fields.ts';
import { quoteIn } from './quote-in.ts';

/** What is written of one of several things in a field, by the names of its parts. */
export type WrittenRecord = Readonly<Record<string, string>>;

/** What is written in a field of several things, as one text; see `writtenRecords`. */
export const recordsText = (records: readonly WrittenRecord[]): string =>
	records.length === 0 ? '' : JSON.stringify(records);

/** What is written in a field of several things, one after another; none where it is another text. */
export function writtenRecords(text: string): WrittenRecord[] {
	const read = parsed(text);
	return Array.isArray(read) ? read.filter(isRecord) : [];
}

/** Whether anything is written in any part. */
export const isBlank = (record: WrittenRecord): boolean =>
	Object.values(record).every((part) => part.trim() === '');

/** What a part of a thing is called in a form that is sent without scripts. */
export const partName = (field: string, at: number, part: string): string =>
	`${field}.${at}.${part}`;

/** What was sent of a field of several things without scripts: as many as were there, and one that is new. */
export function sentRecords(field: string, parts: readonly Field[], form: FormData): string {
	const records: WrittenRecord[] = [];
	for (let at = 0; parts.some(({ name }) => form.has(partName(field, at, name))); at++) {
		const sent = parts.map(({ name }) => [name, sentPart(form, partName(field, at, name))]);
		const record = Object.fromEntries(
			sent.filter(([, part]) => typeof part === 'string')
		) as WrittenRecord;
		if (!isBlank(record)) records.push(record);
	}
	return recordsText(records);
}

/** What was sent of a part: words that are the quote that was there are that quote, with where it stands. */
function sentPart(form: FormData, name: string): FormDataEntryValue | null {
	const [sent, was] = [form.get(name), form.get(`${name}.was`)];
	return typeof was === 'string' && was !== '' && quoteIn(was).exact === sent ? was : sent;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const isRecord = (one: unknown): one is WrittenRecord =>
	typeof one === 'object' &&
	one !== null &&
	Object.values(one).every((part) => typeof part === 'string');
