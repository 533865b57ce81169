const SOON = 60_000; // ms, after which every browser has begun to save it

/** Hands a file to the person, by the browser's own way to save. */
export function offerDownload(name: string, type: string, body: string): void {
	const href = URL.createObjectURL(new Blob([body], { type }));
	const link = Object.assign(document.createElement('a'), { href, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), SOON);
}
