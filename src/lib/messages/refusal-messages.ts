interface Told {
	readonly message: string;
	/** What to do. */
	readonly hint: string;
}

/** Why a dataset cannot be shown, in one language: plain data, with `{placeholders}` for what differs. */
export interface RefusalMessages {
	readonly unknown: Told;
	/** Of the address of a draft, or of a link to one, of which no part is told again. */
	readonly noDraft: Told;
	readonly unpublished: Told;
	/** `{note}` is what was noted by who withdrew it. */
	readonly withdrawn: Told & { readonly withoutNote: string };
	readonly unknownRevision: Told;
	readonly damaged: Told;
	readonly invalid: Told & { readonly listed: string };
	/** MB of the file, and the most that the server reads. */
	readonly tooLarge: Told;
	readonly unreadable: Told;
}
