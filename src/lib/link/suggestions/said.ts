/** What a suggester needs to know of a statement. */
export interface SaidText {
	readonly id: string;
	readonly text: string;
	/** The sentences just before and after it in the same speech or post. */
	readonly before?: string;
	readonly after?: string;
	/** The speech, post or event that it belongs to. */
	readonly group?: string;
	/** BCP 47; found out by script when it is not given. */
	readonly language?: string;
}
