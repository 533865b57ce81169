import type { DatasetFile } from '../model/file.ts';
import type { Draft } from './draft.ts';

const ADDRESS = /^https?:\/\/\S+$/;

type InFile<Key extends 'statements'> = DatasetFile[Key][number];

/** Puts into a reporter that it points back to what is known through it, with the words that do. */
export function refer(
	reporter: InFile<'statements'>,
	to: string,
	{ start, end }: NonNullable<Draft['mention']>
): void {
	const words = [...(reporter.text ?? '')].slice(start, end);
	const exact = words.join('');
	// Of a text that was cut off, these may not be there any more.
	const quote = exact === '' || words.length < end - start ? {} : { quote: { exact, start, end } };
	reporter.references = [...(reporter.references ?? []), { to, ...quote }];
}

/** What a statement was shown with, of what has an address that can be followed. */
export function shownWith({ media }: Draft): Pick<InFile<'statements'>, 'media'> {
	const shown = media
		.filter(({ address }) => ADDRESS.test(address))
		.map(({ address, caption, credit }) => ({ address, ...omitBlank({ caption, credit }) }));
	return shown.length > 0 ? { media: shown } : {};
}

/** Those of some fields that say something. */
export const omitBlank = <Fields extends Record<string, string | null>>(
	fields: Fields
): { [Key in keyof Fields]?: string } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
		[Key in keyof Fields]?: string;
	};
