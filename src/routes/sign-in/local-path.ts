/** What browsers take for the name of a server; they also leave out tabs and ends of lines. */
const ELSEWHERE = /^\/[/\\]|[\t\r\n]/;

/** A path of this server that an address names, and nothing else: nobody is sent elsewhere after signing in. */
export function localPath(written: string | null, origin: string): string {
	if (!written?.startsWith('/') || ELSEWHERE.test(written)) return '/';
	const to = new URL(written, origin);
	return to.origin === origin ? to.pathname + to.search : '/';
}
