/** A language tag as a dataset file takes it, `en` or `pt-BR`; null for anything else that was written for one. */
export const languageTag = (written: string): string | null =>
	/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written) ? written : null;
