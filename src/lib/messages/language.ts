/** The languages that the interface speaks, BCP 47. */
export const LANGUAGES = ['en', 'ar', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text with `{placeholders}`; or a form of it for each plural category of CLDR that its language has. */
export type Message = string | Plural;

export type Plural = { readonly other: string } & {
	readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What a language needs to count in. */
export interface Grammar {
	/** Its name for machines, BCP 47. */
	readonly language: string;
	/** Where its lines begin. */
	readonly direction: 'ltr' | 'rtl';
	/** What parts the thousands of a number. */
	readonly thousands: string;
}

/** What stands before a placeholder of a text and after it: for what is not text, a link for instance. */
export function around(text: string, name: string): [before: string, after: string] {
	const at = text.indexOf(`{${name}}`);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + name.length + 2)];
}
