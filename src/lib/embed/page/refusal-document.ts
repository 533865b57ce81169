import { messagesIn } from '../../messages/messages-in.ts';
import { documentOf, escaped } from '../document.ts';
import type { EmbedUrls } from './embed-document.ts';
import { readEmbedOptions } from '../embed-options.ts';

/** The page of an embed that cannot be shown: a small card that says why, and where to look, in the language of the embed. */
export function refusalDocument(
	{ message, hint = '' }: { message: string; hint?: string },
	params: URLSearchParams,
	{ home, boot, css }: Pick<EmbedUrls, 'home' | 'boot' | 'css'>
): string {
	const { options } = readEmbedOptions(params);
	const { language, direction, embed } = messagesIn(options.language);
	return documentOf({
		title: message,
		language,
		direction,
		theme: options.theme,
		css,
		head: '',
		body: `<div><article class="refusal" lang="${language}" dir="${direction}">
<p><strong>${escaped(message)}.</strong> ${escaped(hint)}</p>
<p><a href="${escaped(home)}" target="_blank" rel="noopener">${escaped(embed.full)}</a> · Plumbline</p>
</article></div>
<script>${boot}</script>`
	});
}
