import { xmlCharacters } from '../../base/xml-characters.ts';
import { escaped } from '../document.ts';
import type { Oembed } from './oembed.ts';

/** An answer of oEmbed as XML. */
export const oembedXml = (oembed: Oembed): string =>
	[
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		'<oembed>',
		...Object.entries(oembed).map(
			([name, value]) => `\t<${name}>${escaped(xmlCharacters(String(value)))}</${name}>`
		),
		'</oembed>',
		''
	].join('\n');
