/** Under which a browser keeps the edits of a draft that its server has not yet. */
export const editsOf = (draft: string): string => `edit-${draft}`;

/** The same of its review. */
export const reviewOf = (draft: string): string => `draft-${draft}`;
