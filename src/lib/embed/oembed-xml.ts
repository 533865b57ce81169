import { escaped } from './document.ts';
import type { Oembed } from './oembed.ts';

/** An answer of oEmbed as XML. */
export const oembedXml = (oembed: Oembed): string =>
	[
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...Object.entries(oembed).map(
			([name, value]) => `\t<${name}>${escaped(inXml(String(value)))}</${name}>`
		),
		'</oembed>',
		''
	].join('\n');

/** Text without the characters that XML cannot hold, escaped or not: controls and halves of pairs. */
const inXml = (text: string): string =>
	// eslint-disable-next-line no-control-regex -- these are what is sought
	text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');
