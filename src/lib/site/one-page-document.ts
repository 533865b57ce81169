import { onePage } from 'virtual:plumbline-one-page';
import { documentOf, jsonText } from '../embed/document.ts';
import { ONE_PAGE_ID } from './one-page-data.ts';
import type { OnePageParts } from './one-page-parts.ts';

/** The script of a dataset in one file, as it stands in it: nothing in it ends the element. */
export const ONE_PAGE_SCRIPT = onePage.code
	.replaceAll('</script', '<\\/script')
	.replaceAll('<!--', '<\\!--');

/**
 * A dataset as a page in one file, which works where it is opened, without a server or a network.
 * @param hash of the script, base64 of SHA-256: no other runs, and nothing is loaded
 */
export const onePageDocument = ({ title, body, data }: OnePageParts, hash: string): string =>
	documentOf({
		...{ title, language: 'en', theme: 'auto', css: onePage.css },
		head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Plumbline">
`,
		body: `<div>${body}</div>
<script type="application/json" id="${ONE_PAGE_ID}">${jsonText(data)}</script>
<script>${ONE_PAGE_SCRIPT}</script>`
	});
