import { assertNever, fail, ok, type Result } from '../../../base/types.ts';
import { capitalize, formatCount } from '../../../base/words.ts';
import { adoptionDay, statementDate } from '../../../intake/dates/adoption-day.ts';
import { languageNamed } from '../../../intake/text/language-names.ts';
import { SEEN } from '../../../model/file/file.ts';
import { LENGTHS } from '../../../model/file/lengths.ts';
import type { Field } from './fields.ts';
import { quoteIn } from './quote-in.ts';
import { isBlank, recordsText, writtenRecords, type WrittenRecord } from './records-text.ts';

/** What a field of a thing may hold; null for nothing. */
export type FieldValue =
	| string
	| boolean
	| readonly string[]
	| { readonly exact: string }
	| readonly Readonly<Record<string, FieldValue>>[]
	| null;

/** What a person wrote into a field, read; or why it cannot be, and what to write. */
export function readField(field: Field, written: string): Result<FieldValue, string> {
	const { form, label, isRequired } = field;
	if (form.kind === 'yes-no') return ok(written === 'yes' ? true : null);
	if (!SEEN.test(written)) {
		return isRequired ? fail(`Enter ${inSentence(label)}.`) : ok(null);
	}
	const text = written.replace(/\r\n?/g, '\n');
	switch (form.kind) {
		case 'line':
			return within(text.replace(/\s+/g, ' ').trim(), form.most);
		case 'text':
			return within(text.trim(), form.most);
		case 'day':
			return withSentence(adoptionDay(text.trim(), 'the day'));
		case 'date':
			return withSentence(statementDate(text.trim()));
		case 'language': {
			const tag = languageNamed(text.trim());
			return tag === null
				? fail(
						`“${text.trim()}” is not a known language. Write a tag such as en, ar or ru, or its English name.`
					)
				: ok(tag);
		}
		case 'address':
			return /^https?:\/\/\S+$/.test(text.trim())
				? within(text.trim(), 'address')
				: fail('Write an address that begins with https:// or http://.');
		case 'lines':
			return ok(
				text
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => SEEN.test(line))
			);
		case 'choice':
			return form.of.includes(written) ? ok(written) : fail('Choose one from the list.');
		case 'reference':
			return within(text.trim(), 'id');
		case 'quote': {
			const { exact } = quoteIn(text);
			return exact.length <= LENGTHS.text ? ok(quoteIn(text)) : within(exact, 'text');
		}
		case 'records':
			return readRecords(form, text);
		default:
			return assertNever(form);
	}
}

/** What a field holds, as its form shows it. */
export function fieldText({ form }: Field, value: unknown): string {
	if (form.kind === 'yes-no') return value === true ? 'yes' : '';
	if (form.kind === 'records') return recordsText(recordsOf(form.parts, value));
	if (form.kind === 'quote') return value == null ? '' : JSON.stringify(value);
	if (Array.isArray(value)) return value.join('\n');
	return typeof value === 'string' ? value : '';
}

/** What stands in a field as a person reads it, where its form writes it otherwise. */
export function wordsOfField({ form }: Field, text: string): string {
	if (form.kind !== 'records') return text;
	const wordsOf = (one: WrittenRecord) =>
		form.parts
			.map((part) => one[part.name] ?? '')
			.map((part) => (part.startsWith('{') ? quoteIn(part).exact : part))
			.filter(Boolean);
	return writtenRecords(text)
		.map((one) => wordsOf(one).join(' · '))
		.join('; ');
}

type RecordsForm = Extract<Field['form'], { kind: 'records' }>;

function readRecords({ of, parts }: RecordsForm, text: string): Result<FieldValue, string> {
	const records: Record<string, FieldValue>[] = [];
	const written = writtenRecords(text).filter((one) => !isBlank(one));
	for (const [at, one] of written.entries()) {
		const record: Record<string, FieldValue> = {};
		for (const part of parts) {
			const read = readField(part, one[part.name] ?? '');
			if (!read.ok) return fail(`${capitalize(of)} ${at + 1}: ${read.problem}`);
			if (read.value !== null) record[part.name] = read.value;
		}
		records.push(record);
	}
	return ok(records.length > 0 ? records : null);
}

/** What stands in each of several things, as their parts show it. */
const recordsOf = (parts: readonly Field[], value: unknown): WrittenRecord[] =>
	(Array.isArray(value) ? value : []).map((one: Readonly<Record<string, unknown>>) =>
		Object.fromEntries(parts.map((part) => [part.name, fieldText(part, one[part.name])]))
	);

const within = (text: string, most: keyof typeof LENGTHS): Result<string, string> =>
	text.length <= LENGTHS[most]
		? ok(text)
		: fail(`At most ${formatCount(LENGTHS[most])} characters; it has ${formatCount(text.length)}.`);

const withSentence = <Value>(
	read: Result<Value, { readonly because: string; readonly hint: string }>
): Result<Value, string> => (read.ok ? read : fail(sentence(read.problem)));

/** Why something was not done, and what to do, as a sentence at its field. */
export const sentence = ({ because, hint }: { because: string; hint: string }): string =>
	`${because.charAt(0).toUpperCase()}${because.slice(1)}; ${hint}.`;

/** A label as it stands within a sentence: “the date”. */
const inSentence = (label: string): string =>
	`the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
