/**
 * The areas of `src/lib` from the bottom up: what each is, what it may import, and the packages that only such
 * areas may touch. The architecture test enforces it, and CONTRIBUTING.md shows it (`npm run areas`).
 * @type {Record<string, { is: string, areas: string[], packages: string[] }>}
 */
export const AREAS = {
	base: { is: 'what any program needs; no domain', areas: [], packages: [] },
	dates: {
		is: 'days, spans, EDTF, calendar units, labels',
		areas: ['base'],
		packages: ['date-fns', '@date-fns/utc']
	},
	model: {
		is: 'what the domain’s words mean; the file format and its schema; what is sent',
		areas: ['base', 'dates'],
		packages: ['valibot', '@noble/hashes', 'd3']
	},
	messages: {
		is: 'what the interface says: one table of plain data per language',
		areas: ['base', 'dates', 'model'],
		packages: []
	},
	intake: {
		is: 'text in; statement drafts and problems out; one file per format',
		areas: ['base', 'dates', 'model'],
		packages: [
			...['@date-fns/utc', '@noble/hashes', '@streamparser/json', 'chrono-node', 'date-fns'],
			...['fflate', 'htmlparser2', 'saxes']
		]
	},
	link: {
		is: 'from statement to priority: suggestions with reasons, evidence, judgement',
		areas: ['base', 'dates', 'model'],
		packages: [
			...['@noble/hashes', 'approx-string-match', 'i18n-iso-countries', 'snowball-stemmers'],
			'stopword'
		]
	},
	study: {
		is: 'a dataset with its indexes: columns, filters, lanes, groups, order in time',
		areas: ['base', 'dates', 'model'],
		packages: ['d3']
	},
	compare: {
		is: 'figures, without language: matrix, coverage, silence, attention, distance',
		areas: ['base', 'dates', 'model', 'study'],
		packages: ['d3']
	},
	wording: {
		is: 'statements and figures put into words',
		areas: ['base', 'dates', 'model', 'messages', 'study', 'compare'],
		packages: []
	},
	query: {
		is: 'what a reader asks and gets: addresses, search, filters, comparisons; plain classes, each step remembered',
		areas: ['base', 'dates', 'model', 'messages', 'link', 'study', 'compare', 'wording'],
		packages: []
	},
	remote: {
		is: 'a dataset on a server: its outline, its words, searching them',
		areas: ['base', 'model', 'study', 'query'],
		packages: ['svelte']
	},
	timeline: {
		is: 'time, layout, draw (pure), gestures, and the components that draw',
		areas: ['base', 'dates', 'model', 'messages', 'study', 'compare', 'wording', 'query'],
		packages: ['svelte', 'd3']
	},
	ui: { is: 'parts that know nothing of timelines', areas: ['base'], packages: ['svelte'] },
	reader: {
		is: 'the page of a dataset: lists, evidence, filters, comparisons',
		areas: [
			...['base', 'dates', 'model', 'messages', 'link', 'study', 'compare', 'wording', 'query'],
			...['remote', 'timeline', 'ui']
		],
		packages: ['svelte']
	},
	files: {
		is: 'files to download: CSV, JSON, JSON-LD, calendars, SVG; PNG under `server/`',
		areas: [
			...['base', 'dates', 'model', 'messages', 'study', 'compare', 'wording', 'query'],
			...['timeline', 'ui']
		],
		packages: ['svelte', 'd3', 'date-fns', '@date-fns/utc', '@resvg/resvg-js', 'node:*']
	},
	embed: {
		is: 'embeds: the page in a frame, the custom element, the host’s script, the code to paste',
		areas: [
			...['base', 'dates', 'model', 'messages', 'study', 'compare', 'wording', 'query'],
			...['remote', 'timeline', 'ui', 'reader']
		],
		packages: ['svelte', 'virtual:plumbline-bundles']
	},
	store: {
		is: 'the interface to stored datasets; the stores themselves under `server/`',
		areas: ['base', 'dates', 'model'],
		packages: [
			...['date-fns', '@date-fns/utc', 'valibot', 'uuid'],
			...['kysely', 'libsql', 'pg', 'better-auth', '@better-auth/kysely-adapter', 'node:*']
		]
	},
	site: {
		is: 'a dataset as a site that needs no Plumbline server',
		areas: [
			...['base', 'dates', 'model', 'study', 'query', 'remote', 'timeline', 'reader', 'files'],
			...['embed', 'store', 'ui']
		],
		packages: [
			...['svelte', 'valibot', 'virtual:plumbline-site-bundles'],
			'virtual:plumbline-one-page'
		]
	},
	builder: {
		is: 'the page that makes the code of an embed',
		areas: [
			'base',
			'model',
			'messages',
			'study',
			'query',
			'timeline',
			'reader',
			'files',
			'embed',
			'ui'
		],
		packages: ['svelte']
	},
	workbench: {
		is: 'the pages of import, review and editing, and what they save in the browser',
		areas: [
			...['base', 'dates', 'model', 'messages', 'intake', 'link', 'study', 'wording', 'query'],
			...['timeline', 'reader', 'ui']
		],
		packages: ['svelte', 'idb-keyval', 'uuid', 'valibot']
	},
	api: {
		is: 'for programs: a JSON API with its OpenAPI document, and feeds',
		areas: ['base', 'dates', 'model', 'messages', 'study', 'wording', 'query', 'store'],
		packages: ['valibot', '@valibot/to-json-schema']
	},
	answers: {
		is: 'a server’s answers about a dataset; the threads that give them under `server/`',
		areas: [
			...['base', 'dates', 'model', 'study', 'query', 'reader', 'files', 'embed', 'site'],
			...['builder', 'store', 'api', 'ui']
		],
		packages: ['svelte', 'node:*']
	}
};

/**
 * The rooms of areas and of rooms that have such, from the bottom up, and what each may import of the others. What
 * stands in no room may be imported by all of them.
 * @type {Record<string, Record<string, string[]>>}
 */
export const ROOMS = {
	model: {
		quotes: [],
		file: ['quotes'],
		reading: ['quotes', 'file'],
		wire: [],
		change: ['file', 'reading']
	},
	intake: {
		text: [],
		dates: ['text'],
		posts: ['text', 'dates'],
		timelines: ['text', 'dates'],
		tables: ['text', 'dates', 'posts', 'timelines'],
		codebooks: ['text', 'tables'],
		datasets: ['text', 'dates', 'tables'],
		duplicates: ['posts'],
		checks: ['text'],
		assembly: ['text', 'dates', 'checks']
	},
	'intake/dates': { written: [], mentions: ['written'] },
	'intake/tables': {
		columns: [],
		rows: ['columns'],
		delimited: ['columns'],
		workbook: ['columns']
	},
	link: {
		vocabulary: [],
		gazetteer: [],
		words: ['vocabulary', 'gazetteer'],
		suggestions: ['vocabulary', 'words']
	},
	study: { filters: [], lanes: ['filters'], groups: ['filters'] },
	query: { address: [], search: [], comparison: ['address'] },
	timeline: {
		text: [],
		time: ['text'],
		layout: ['text', 'time'],
		draw: ['text', 'time', 'layout'],
		view: ['text', 'time', 'layout', 'draw'],
		gestures: ['time', 'layout', 'view'],
		lanes: ['text', 'time', 'draw', 'view', 'gestures']
	},
	'timeline/draw': { shapes: [], paint: ['shapes'] },
	reader: {
		list: [],
		turned: ['list'],
		evidence: [],
		priority: ['list', 'evidence'],
		filters: [],
		compare: ['list', 'evidence', 'filters']
	},
	'reader/evidence': { spread: [] },
	'reader/compare': {
		matrix: [],
		axis: ['matrix'],
		coverage: ['matrix'],
		attention: [],
		documents: ['matrix']
	},
	files: {
		table: [],
		'linked-data': [],
		calendar: ['linked-data'],
		codebook: ['table'],
		picture: [],
		server: ['picture']
	},
	embed: { code: [], host: [], page: ['host'], plain: ['host', 'page'], element: ['plain'] },
	store: { server: [] },
	'store/server': { database: [], accounts: ['database'] },
	workbench: {
		import: [],
		keeping: [],
		open: ['keeping'],
		drafts: ['keeping', 'open'],
		review: ['keeping', 'open'],
		edit: ['keeping', 'drafts']
	},
	'workbench/edit': { things: [], fields: ['things'], links: ['things', 'fields'] },
	api: { feed: [] },
	answers: { server: [] }
};

/**
 * The folders of `src` beside the library: what each is, and what it may import of the areas and of the others.
 * @type {Record<string, { is: string, areas: string[], folders: string[] }>}
 */
export const SURFACES = {
	start: { is: 'how a built server starts, and what it refuses', areas: [], folders: [] },
	access: { is: 'who asks, and who may', areas: ['store', 'api'], folders: ['start'] },
	params: {
		is: 'what a part of an address may be',
		areas: ['base', 'files', 'workbench', 'api'],
		folders: []
	},
	routes: {
		is: 'the pages and answers of the server',
		areas: [
			...['base', 'dates', 'model', 'messages', 'intake', 'study', 'query', 'remote', 'timeline'],
			...['ui', 'reader', 'files', 'embed', 'store', 'site', 'builder', 'workbench', 'api'],
			'answers'
		],
		folders: ['access']
	},
	command: {
		is: 'the command line',
		areas: ['base', 'model', 'intake', 'link', 'files', 'store', 'site'],
		folders: []
	},
	build: { is: 'plugins that build scripts and threads', areas: [], folders: ['command'] }
};

/** Names of d3 that an area may import: the package is whole, the areas are not. */
export const D3 = {
	model: /^random/,
	files: /^csvFormat/,
	study: /^bisect/,
	compare: /^(quantile|ascending|random)/,
	timeline: /^(utc|ticks$|zoom|brush|select$|pointer$|D3(Zoom|Brush)Event$|ZoomTransform$)/
};

/** The areas as a table in Markdown. */
export const areaTable = () =>
	table(
		['area', 'what it is', 'may import', 'packages'],
		Object.entries(AREAS).map(([area, { is, areas, packages }]) => [
			`\`${area}\``,
			is,
			areas.join(', '),
			packages
				.map((one) => (one === 'node:*' ? 'node’s own, under `server/` only' : one))
				.join(', ')
		])
	);

/** What stands beside them as another. */
export const surfaceTable = () =>
	table(
		['beside `lib`', 'what it is', 'may import'],
		Object.entries(SURFACES).map(([folder, { is, areas, folders }]) => [
			`\`${folder}\``,
			is,
			[...areas, ...folders.map((one) => `src/${one}`)].join(', ')
		])
	);

/** Their rooms as another, each with what it may import of those before it. */
export const roomTable = () =>
	table(
		['rooms of', 'from the bottom up'],
		Object.entries(ROOMS).map(([area, rooms]) => [
			`\`${area}\``,
			Object.entries(rooms)
				.map(([room, may]) => `\`${room}\`${may.length > 0 ? ` (${may.join(', ')})` : ''}`)
				.join(', ')
		])
	);

/**
 * Rows as Prettier writes them.
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0))
	);
	const line = (/** @type {string[]} */ cells) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const ruled = line(widths.map((width) => '-'.repeat(width)));
	return [line(head), ruled, ...rows.map(line)].join('\n');
}
