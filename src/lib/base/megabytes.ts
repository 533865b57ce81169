/** A number of bytes as people read it: “484 MB”. */
export const megabytes = (bytes: number): string =>
	`${(bytes / 1_000_000).toLocaleString('en', { maximumSignificantDigits: 3 })} MB`;
