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

/** The kind of a value, or the kinds of the fields of an object; `any`: also null. */
type Schema =
	'string' | 'number' | 'boolean' | 'list' | 'any' | { readonly [field: string]: Schema };

const COLUMN: Schema = { texts: 'list', at: 'list' };

/** Small, since every reader of an embed loads it. */
const SCHEMA: Record<keyof PageData, Schema> = {
	version: 'number',
	query: 'string',
	chart: {
		label: 'string',
		rows: 'list',
		adoptions: 'list',
		window: 'any',
		chosen: 'any',
		highlighted: 'any',
		lane: { anchors: 'list', statements: 'list', rowStarts: 'list', stretches: {}, extent: 'any' },
		whole: { extent: 'any', rowStarts: 'list' },
		ids: 'list',
		titles: 'list',
		subtitles: COLUMN,
		before: COLUMN,
		after: COLUMN,
		references: 'list'
	},
	messages: { language: 'string', dates: {}, chart: {} },
	height: 'any',
	controls: 'boolean',
	unreachable: 'string',
	outdated: 'string'
};

/** The data of a page; null where it carries none, or data of another version or form. */
export function dataIn(page: Document): PageData | null {
	return readPageData(page.getElementById(DATA_ID)?.textContent ?? 'null');
}

/** Reads what a page carries; null where it is of another version or form. */
export function readPageData(text: string): PageData | null {
	const sent = JSON.parse(text) as { version: number } | null;
	return fits(sent, SCHEMA) && sent?.version === WIRE_VERSION ? (sent as PageData) : null;
}

function fits(sent: unknown, schema: Schema): boolean {
	if (schema === 'any') return sent !== undefined;
	if (schema === 'list') return Array.isArray(sent);
	if (typeof schema === 'string') return typeof sent === schema;
	if (typeof sent !== 'object' || !sent) return false;
	const fields = sent as Record<string, unknown>;
	return Object.entries(schema).every(([name, of]) => fits(fields[name], of));
}
