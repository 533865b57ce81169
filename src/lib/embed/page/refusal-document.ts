import { documentOf, escaped } from '../document.ts';
import type { EmbedUrls } from './embed-document.ts';
import { readEmbedOptions } from '../embed-options.ts';

/** The page of an embed that cannot be shown: a small card that says why, and where to look. */
export function refusalDocument(
	{ message, hint = '' }: { message: string; hint?: string },
	params: URLSearchParams,
	{ home, boot, css }: Pick<EmbedUrls, 'home' | 'boot' | 'css'>
): string {
	return documentOf({
		title: message,
		language: 'en',
		theme: readEmbedOptions(params).options.theme,
		css,
		head: '',
		body: `<div><article class="refusal" lang="en">
<p><strong>${escaped(message)}.</strong> ${escaped(hint)}</p>
<p><a href="${escaped(home)}" target="_blank" rel="noopener">Open the full view in a new tab</a> · Plumbline</p>
</article></div>
<script>${boot}</script>`
	});
}
