import * as v from 'valibot';
import { fail, type Result } from '../base/types.ts';
import { jsonText } from '../embed/document.ts';
import { isRevision, type Revision } from '../model/file/revision.ts';
import { parseJson } from '../model/reading/parse-json.ts';
import { sentWith, wire, type WireProblem } from '../model/wire/wire.ts';

/**
 * The version of what pages carry. Pages of earlier exports stay in the folder of a site, and so one may meet a
 * script that reads another version.
 */
const VERSION = 1;

/** Which state of the dataset a page shows, as far as it needs no server to tell. */
const shownState = v.object({
	id: wire.text,
	revision: v.custom<Revision>((sent) => wire.isText(sent) && isRevision(sent)),
	asOf: wire.text,
	frozen: v.boolean(),
	kept: v.boolean()
});

/** What a page carries for its script: the element that it stands in, and its form. */
interface Carrying<Schema extends v.GenericSchema> {
	readonly element: string;
	readonly schema: Schema;
}

/** What the page of an exported site carries: all else is fetched beside it. */
export const SITE_PAGE = { element: 'plumbline-site-page', schema: v.object({ shownState }) };

/** What a dataset in one file carries. */
export const ONE_PAGE = {
	element: 'plumbline-one-page',
	schema: v.object({
		/** The dataset file, which has a version of its own. */
		file: v.custom<object>((sent) => typeof sent === 'object' && sent !== null),
		/** What it shows where its address asks for nothing. */
		query: wire.text,
		/** Null for a draft, which nobody can cite. */
		shownState: v.nullable(shownState),
		/** The address of the dataset’s page, where it came from; null for a draft. */
		home: v.nullable(wire.address)
	})
};
export type OnePageData = v.InferOutput<typeof ONE_PAGE.schema>;

/** Writes the element in which a page carries its data. */
export const carried = <Schema extends v.GenericSchema>(
	{ element, schema }: Carrying<Schema>,
	data: v.InferInput<Schema>
): string => {
	const sent = { version: VERSION, ...(v.parse(schema, data) as object) };
	return `<script type="application/json" id="${element}">${jsonText(sent)}</script>`;
};

/** Reads the data that a page carries. Throws where it cannot: the page stays as it was drawn. */
export function carriedIn<Schema extends v.GenericSchema>(
	page: Document,
	carries: Carrying<Schema>
): v.InferOutput<Schema> {
	const read = readCarried(carries, page.getElementById(carries.element)?.textContent ?? '');
	if (read.ok) return read.value;
	throw new Error(carriedSentence(read.problem));
}

/** Reads the text of such an element, or says why it cannot be read. */
export function readCarried<Schema extends v.GenericSchema>(
	{ schema }: Carrying<Schema>,
	text: string
): Result<v.InferOutput<Schema>, WireProblem> {
	const sent = parseJson(text);
	return sent.ok ? sentWith(schema, sent.value, VERSION) : fail({ kind: 'shape', path: 'root' });
}

const carriedSentence = (problem: WireProblem): string =>
	problem.kind === 'version'
		? `This page carries its data in version ${problem.found}, and its script reads version ${VERSION}: export or download the dataset again.`
		: `The data that this page carries are not valid at “${problem.path}”: export or download the dataset again.`;
