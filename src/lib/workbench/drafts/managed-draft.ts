/** What the owner of a draft sees of it. */
export interface ManagedDraft {
	readonly entry: {
		readonly id: string;
		readonly title: string;
		readonly language: string;
		readonly statements: number;
		readonly links: number;
		readonly version: number;
		readonly changedAt: string;
		readonly name: string | null;
		readonly revision: string | null;
	};
	/** Whether it has no policy document, and so nothing to link to. */
	readonly isPlain: boolean;
	readonly revisions: readonly {
		readonly revision: string;
		readonly at: string;
		readonly note: string;
		readonly isWithdrawn: boolean;
	}[];
	readonly shares: readonly { readonly id: string; readonly createdAt: string }[];
	readonly history: readonly {
		readonly version: number;
		readonly at: string;
		readonly by: string | null;
		/** What was done, in words. */
		readonly description: string;
	}[];
	/** Whether the history begins with what was done last. */
	readonly isNewest: boolean;
	/** The version before which the history goes on; null at its end. */
	readonly olderThan: number | null;
}
