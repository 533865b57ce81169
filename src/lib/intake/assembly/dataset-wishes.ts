/** What a person decides about the dataset that an import becomes. */
export interface DatasetWishes {
	readonly title?: string;
	readonly summary?: string;
	/** BCP 47, of texts that do not say. */
	readonly language?: string;
	/** Of documents that do not say, by their id. */
	readonly documents?: Readonly<Record<string, { issuer?: string; adopted?: string }>>;
	/** Of drafts that name nobody. */
	readonly actor?: string;
}
