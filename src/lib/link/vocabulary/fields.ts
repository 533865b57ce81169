import { ARABIC } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { RUSSIAN } from './russian.ts';

/** A matter of policy, and the words that people use when they speak of it, in any language. */
export interface Field {
	readonly name: string;
	readonly members: readonly string[];
}

/** The vocabulary: general, written by hand before any statement was looked at. */
export const FIELDS: readonly Field[] = readFields([ENGLISH, RUSSIAN, ARABIC].join(''));

function readFields(lines: string): Field[] {
	const fields = new Map<string, string[]>();
	for (const line of lines.split('\n').filter((line) => line.includes(':'))) {
		const [name = '', members = ''] = line.split(':');
		const words = members.split(',').map((word) => word.trim());
		fields.set(name, [...(fields.get(name) ?? []), ...words]);
	}
	return [...fields].map(([name, members]) => ({ name, members }));
}
