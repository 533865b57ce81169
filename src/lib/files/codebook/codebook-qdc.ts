import { xmlCharacters } from '../../base/xml-characters.ts';
import type { PolicyDocument, Priority } from '../../model/policy-document.ts';
import { hashOf } from '../../model/quotes/quote.ts';

/**
 * Policy documents as a codebook in the exchange format of REFI-QDA (`.qdc`, namespace
 * `urn:QDA-XML:codebook:1.0`), for NVivo, ATLAS.ti, MAXQDA and their kin. Each document is a code that
 * nothing is coded with, and its priorities stand inside it. The same document gives the same bytes.
 */
export const codebookQdc = (documents: readonly PolicyDocument[]): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Plumbline">',
		'\t<Codes>',
		...documents.flatMap((document) =>
			codeLines({
				guid: guidOf('document', document.id),
				name: document.title,
				isCodable: false,
				description: `${document.issuer}, ${document.adopted}`,
				depth: 2,
				inner: document.priorities.flatMap((priority) => priorityLines(priority, 3))
			})
		),
		'\t</Codes>',
		'</CodeBook>',
		''
	].join('\n');

const priorityLines = (priority: Priority, depth: number): string[] =>
	codeLines({
		guid: guidOf('priority', priority.id),
		name: `${priority.number}. ${priority.title}`,
		isCodable: true,
		description: priority.text,
		depth,
		inner: priority.priorities.flatMap((one) => priorityLines(one, depth + 1))
	});

function codeLines(code: {
	guid: string;
	name: string;
	isCodable: boolean;
	description: string;
	depth: number;
	inner: readonly string[];
}): string[] {
	const { guid, name, isCodable, description, depth, inner } = code;
	const blank = '\t'.repeat(depth);
	return [
		`${blank}<Code guid="${guid}" name="${escaped(name)}" isCodable="${isCodable}">`,
		...(description ? [`${blank}\t<Description>${escaped(description)}</Description>`] : []),
		...inner,
		`${blank}</Code>`
	];
}

/** A GUID that the same id always gives: of version 8 (RFC 9562), by the hash of the id. */
function guidOf(kind: string, id: string): string {
	const hash = hashOf(`plumbline ${kind} ${id}`).replace('sha256-', '');
	const variant = ((parseInt(hash[16]!, 16) & 3) | 8).toString(16);
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`${variant}${hash.slice(17, 20)}`,
		hash.slice(20, 32)
	].join('-');
}

const escaped = (text: string): string =>
	xmlCharacters(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(/[\t\r\n]/g, (blank) => `&#${blank.charCodeAt(0)};`);
