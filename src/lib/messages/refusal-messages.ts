interface Refusal {
	readonly message: string;
	/** What to do. */
	readonly hint: string;
}

/** Why a dataset cannot be shown, in one language: plain data, with `{placeholders}` for what differs. */
export interface RefusalMessages {
	readonly unknown: Refusal;
	/** Of the address of a draft, or of a link to one, of which no part is repeated. */
	readonly noDraft: Refusal;
	readonly unpublished: Refusal;
	/** `{note}` is what was noted by who withdrew it. */
	readonly withdrawn: Refusal & { readonly withoutNote: string };
	readonly unknownRevision: Refusal;
	readonly damaged: Refusal;
	readonly invalid: Refusal & { readonly listed: string };
	/** MB of the file, and the most that the server reads. */
	readonly tooLarge: Refusal;
	readonly unreadable: Refusal;
}
