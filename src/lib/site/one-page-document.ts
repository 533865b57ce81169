import { onePage } from 'virtual:plumbline-one-page';
import { documentOf } from '../embed/document.ts';
import type { OnePageParts } from './one-page-parts.ts';

/** The script of a dataset in one file, as it stands in it: nothing in it ends the element. */
export const ONE_PAGE_SCRIPT = onePage.code
	.replaceAll('</script', '<\\/script')
	.replaceAll('<!--', '<\\!--');

/** Where the body stands, which is not written again. */
const BODY = '<plumbline-body></plumbline-body>';

/**
 * A dataset as a page in one file, which works where it is opened, without a server or a network: its pieces.
 * @param hash of the script, base64 of SHA-256: no other runs, and nothing is loaded
 */
export function onePageDocument({ title, body }: OnePageParts, hash: string): BlobPart[] {
	const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
	const [above, below] = documentOf({
		...{ title, language: 'en', theme: 'auto', css: onePage.css },
		head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="Plumbline">
`,
		body: `${BODY}
<script>${ONE_PAGE_SCRIPT}</script>`
	}).split(BODY) as [string, string];
	return [above, body, below];
}
