/**
 * A page that the server drew. Its body reaches a browser once: as what stands on the page, or where Kit asks for
 * nothing but the data, as text.
 */
export class DrawnPage {
	constructor(
		/** Elements for the head of the page. */
		readonly head: string,
		readonly body: string,
		/** Whether the body stands on the page, so that the data need not hold it again. */
		readonly standsOnPage: boolean
	) {}

	/** What travels among the data. */
	static encode(value: unknown): [head: string, body: string | null] | false {
		return value instanceof DrawnPage && [value.head, value.standsOnPage ? null : value.body];
	}

	/** Runs before scripts take the page over. */
	static decode([head, body]: [head: string, body: string | null]): DrawnPage {
		const standing = () => document.querySelector('main')?.outerHTML ?? '';
		return new DrawnPage(head, body ?? standing(), body === null);
	}
}
