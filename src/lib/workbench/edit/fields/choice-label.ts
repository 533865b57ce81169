import { capitalize } from '../../../base/words.ts';
import { ENGLISH } from '../../../messages/english.ts';
import type { Relation } from '../../../model/link.ts';
import type { Field } from './fields.ts';

/** A choice of a field as people read it; what is written in other fields is left as it is. */
export function choiceLabel({ name, form }: Pick<Field, 'name' | 'form'>, value: string): string {
	if (form.kind !== 'choice') return value;
	return name === 'relation' ? ENGLISH.relations[value as Relation] : capitalize(value);
}
