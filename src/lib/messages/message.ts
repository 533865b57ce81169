/** A text with `{placeholders}`; or a form of it for each plural category of CLDR that its language has. */
export type Message = string | Plural;

export type Plural = { readonly other: string } & {
	readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};
