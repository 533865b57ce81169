/** What a language needs to count in. */
export interface Grammar {
	/** Its name for machines, BCP 47. */
	readonly language: string;
	/** Where its lines begin. */
	readonly direction: 'ltr' | 'rtl';
	/** What parts the thousands of a number. */
	readonly thousands: string;
}
