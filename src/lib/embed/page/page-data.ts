import { WIRE_VERSION } from '../../model/wire/wire-version.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { ChartData } from './chart-data.ts';

/** What an embed’s page carries for its script, as JSON. */
export interface PageData {
	readonly version: typeof WIRE_VERSION;
	/** The query that the page was made for. */
	readonly query: string;
	readonly chart: ChartData;
	readonly messages: ChartMessages;
	/** px; null: as tall as reads well. */
	readonly height: number | null;
	/** Whether the buttons that move the window are shown. */
	readonly controls: boolean;
	/** What is said where the server cannot be reached. */
	readonly unreachable: string;
	/** What is said where it answers in another version. */
	readonly outdated: string;
}

/** The element that carries it. */
export const DATA_ID = 'plumbline-data';

/** Something that a value must be like: of the same kind, its items and fields as well. Null: like anything. */
type Example = string | number | boolean | null | Example[] | { readonly [field: string]: Example };

const COLUMN: Example = { texts: [''], at: [0] };

/** What a page carries, by an example: small, since every reader of an embed loads it. */
const EXAMPLE: Record<Exclude<keyof PageData, 'version'>, Example> = {
	query: '',
	chart: {
		label: '',
		rows: [{ title: '' }],
		adoptions: [{ title: '' }],
		window: null,
		chosen: null,
		highlighted: null,
		lane: { anchors: [0], statements: [0], rowStarts: [0], stretches: {}, extent: null },
		whole: { extent: null, rowStarts: [0] },
		ids: [''],
		titles: [''],
		subtitles: COLUMN,
		before: COLUMN,
		after: COLUMN,
		references: [[0]]
	},
	messages: { language: '', dates: {}, chart: {} },
	height: null,
	controls: true,
	unreachable: '',
	outdated: ''
};

/** The data of a page; null where it carries none, or data of another version or form. */
export function dataIn(page: Document): PageData | null {
	return readPageData(page.getElementById(DATA_ID)?.textContent ?? 'null');
}

/** Reads what a page carries; null where it is of another version or form. */
export function readPageData(text: string): PageData | null {
	const sent = JSON.parse(text) as { version: number } | null;
	return isLike(sent, EXAMPLE) && sent!.version === WIRE_VERSION ? (sent as PageData) : null;
}

/** Whether a value is like an example: every item of a list like the one that the example has. */
const isLike = (sent: unknown, example: Example): boolean =>
	example === null
		? sent !== undefined
		: sent !== null &&
			typeof sent === typeof example &&
			(Array.isArray(example)
				? Array.isArray(sent) && sent.every((item) => isLike(item, example[0]!))
				: Object.entries(example as Record<string, Example>).every(([name, of]) =>
						isLike((sent as Record<string, unknown>)[name], of)
					));
