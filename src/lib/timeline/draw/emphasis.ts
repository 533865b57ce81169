/** What is lifted out of the rest. */
export interface Emphasis {
	/** The statement that is pointed at. */
	readonly pointed: number | null;
	/** Those that are highlighted; null where none are. */
	readonly statements: ReadonlySet<number> | null;
}
