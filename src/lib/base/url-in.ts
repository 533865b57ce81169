/** An address as a URL; null where it is none. `URL.canParse` is younger than the oldest browsers. */
export function urlIn(written: string, base?: string): URL | null {
	try {
		return new URL(written, base);
	} catch {
		return null;
	}
}
