import { fail, ok, type Result } from '../../base/result.ts';
import { assertNever } from '../../base/assert-never.ts';
import { formatCount } from '../../base/format-count.ts';
import { adoptionDay } from '../../intake/adoption-day.ts';
import { statementDate } from '../../intake/statement-date.ts';
import { languageNamed } from '../../intake/text/language-names.ts';
import { SEEN } from '../../model/file.ts';
import { LENGTHS } from '../../model/lengths.ts';
import type { Field } from './fields.ts';

/** What a field of a thing may hold; null for nothing. */
export type FieldValue = string | boolean | readonly string[] | null;

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
			return told(adoptionDay(text.trim(), 'the day'));
		case 'date':
			return told(statementDate(text.trim()));
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
			return form.of.includes(written) ? ok(written) : fail('Choose one of the list.');
		case 'reference':
			return within(text.trim(), 'id');
		default:
			return assertNever(form);
	}
}

/** What a field holds, as its form shows it. */
export function fieldText({ form }: Field, value: unknown): string {
	if (form.kind === 'yes-no') return value === true ? 'yes' : '';
	if (Array.isArray(value)) return value.join('\n');
	return typeof value === 'string' ? value : '';
}

const within = (text: string, most: keyof typeof LENGTHS): Result<string, string> =>
	text.length <= LENGTHS[most]
		? ok(text)
		: fail(`At most ${formatCount(LENGTHS[most])} characters; it has ${formatCount(text.length)}.`);

const told = <Value>(
	read: Result<Value, { readonly because: string; readonly hint: string }>
): Result<Value, string> => (read.ok ? read : fail(sentence(read.problem)));

/** Why something was not done, and what to do, as a sentence at its field. */
export const sentence = ({ because, hint }: { because: string; hint: string }): string =>
	`${because.charAt(0).toUpperCase()}${because.slice(1)}; ${hint}.`;

/** A label as it stands within a sentence: “the date”. */
const inSentence = (label: string): string =>
	`the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
