import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LIST_QUERIES, type ListQueryKind } from './list-query.ts';
import { API } from './paths.ts';
import { PROBLEM_TITLES } from './problem.ts';
import { SHAPES } from './shapes.ts';

/** What can be asked of the API. */
interface Operation {
	readonly id: string;
	readonly path: string;
	readonly is: string;
	readonly answer: keyof typeof SHAPES;
	/** What is sent by POST, and the status of the answer; only what is not there is asked for by GET. */
	readonly sends?: { readonly shape: keyof typeof SHAPES; readonly status: 200 | 201 };
	/** What needs a token. */
	readonly isPrivate?: true;
	/** What is asked under the version that the asker knows, by `If-Match`. */
	readonly isConditional?: true;
	/** The parameters of a list. */
	readonly query?: ListQueryKind;
	/** The statuses of its problems, beside those of every request. */
	readonly problems: readonly number[];
}

const list = (name: string, is: string, answer: keyof typeof SHAPES, query: ListQueryKind) => ({
	id: `list${name[0]!.toUpperCase()}${name.slice(1)}`,
	path: `/datasets/{dataset}/${name}`,
	...{ is, answer, query, problems: [400, 404, 410] }
});

const OPERATIONS: readonly Operation[] = [
	{
		...{ id: 'listDatasets', path: '/datasets', answer: 'DatasetList', query: 'whole' },
		...{ is: 'The datasets that are published, in the order of the first page', problems: [400] }
	},
	{
		...{ id: 'getDataset', path: '/datasets/{dataset}', answer: 'Dataset', problems: [404] },
		is: 'A dataset as a whole'
	},
	list('statements', 'Its statements, in order of time', 'StatementList', 'filtered'),
	{
		...{ id: 'getStatement', path: '/datasets/{dataset}/statements/{statement}' },
		...{ is: 'A statement with all its links', answer: 'Statement', problems: [404] }
	},
	list(
		'priorities',
		'Its priorities, and how much was said about each',
		'PriorityList',
		'filtered'
	),
	list('links', 'The links of its statements to priorities', 'LinkList', 'filtered'),
	list('actors', 'Its actors', 'ActorList', 'whole'),
	list('sources', 'Its sources', 'SourceList', 'whole'),
	list('revisions', 'Its published revisions, newest first', 'RevisionList', 'whole'),
	{
		...{ id: 'createDraft', path: '/drafts', answer: 'Draft', isPrivate: true },
		...{ is: 'Begins a draft with some changes: often an import of a dataset file' },
		...{ sends: { shape: 'SentChanges', status: 201 }, problems: [400, 401, 403, 415, 507] }
	},
	{
		...{ id: 'getDraft', path: '/drafts/{draft}', answer: 'Draft', isPrivate: true },
		...{ is: 'An overview of a draft', problems: [401, 403, 404] }
	},
	{
		...{ id: 'appendChanges', path: '/drafts/{draft}/changes', answer: 'Changed' },
		...{ is: 'Adds changes to a draft, all or none of them', isPrivate: true },
		...{ sends: { shape: 'SentChanges', status: 200 }, isConditional: true },
		problems: [400, 401, 403, 404, 412, 415, 428, 507]
	},
	{
		...{ id: 'publishDraft', path: '/drafts/{draft}/revisions', answer: 'Published' },
		...{ is: 'Publishes a draft as it is', isPrivate: true, isConditional: true },
		...{ sends: { shape: 'Publication', status: 201 } },
		problems: [400, 401, 403, 404, 412, 415, 428, 507]
	}
];

/** Of every request: the limits of the server, and what it fails at. */
const COMMON = [413, 414, 422, 429, 500, 503];

const PATH_PARAMETERS: Record<string, string> = {
	dataset: 'Its id; `id@revision` for a state that never changes.',
	statement: 'The id of a statement.',
	draft: 'The id of a draft.'
};

const IF_MATCH = {
	...{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } },
	description: 'The `ETag` of the draft as you last read it; `*` for any.'
};

const IN_QUERY = { target: 'draft-2020-12', typeMode: 'output', errorMode: 'ignore' } as const;

const json = (type: string, shape: keyof typeof SHAPES) => ({
	content: { [type]: { schema: { $ref: `#/components/schemas/${shape}` } } }
});

/** The API as an OpenAPI document, made of the schemas that it answers by. */
export const openapi = (origin: string) => ({
	openapi: '3.1.0',
	info: {
		title: 'Plumbline',
		version: '1',
		description:
			'Reads published datasets, and writes with a token. Words and dates are as in the dataset file.'
	},
	servers: [{ url: origin + API }],
	paths: Object.fromEntries(
		OPERATIONS.map((one) => [one.path, { [one.sends ? 'post' : 'get']: operationOf(one) }])
	),
	components: {
		securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
		schemas: toJsonSchemaDefs(SHAPES, {
			...{ target: 'draft-2020-12', errorMode: 'ignore' },
			overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`
		})
	}
});

const operationOf = (operation: Operation) => {
	const { id, path, is, query, sends, isPrivate, isConditional } = operation;
	return {
		operationId: id,
		summary: is,
		...(isPrivate && { security: [{ token: [] }] }),
		parameters: [
			...pathParameters(path),
			...(query ? queryOf(query) : []),
			...(isConditional ? [IF_MATCH] : [])
		],
		...(sends && { requestBody: { required: true, ...json('application/json', sends.shape) } }),
		responses: responsesOf(operation)
	};
};

const responsesOf = ({ is, answer, sends, problems }: Operation) => ({
	[sends?.status ?? 200]: {
		description: is,
		headers: { ETag: { schema: { type: 'string' } } },
		...json('application/json', answer)
	},
	...(!sends && {
		304: { description: 'Unchanged since the answer that `If-None-Match` names' }
	}),
	...Object.fromEntries(
		[...problems, ...COMMON].map((status) => [
			status,
			{ description: PROBLEM_TITLES[status]!, ...json('application/problem+json', 'Problem') }
		])
	)
});

const pathParameters = (path: string) =>
	[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
		...{ name: name!, in: 'path', required: true, description: PATH_PARAMETERS[name!] },
		schema: { type: 'string' }
	}));

const queryOf = (kind: ListQueryKind) =>
	Object.entries(LIST_QUERIES[kind].entries).map(([name, entry]) => {
		const { description, ...schema } = toJsonSchema(entry, IN_QUERY);
		// What is written is a text; what it means where nothing is written may be none.
		const preset = v.parse(entry, undefined);
		return {
			...{ name, in: 'query', ...(description !== undefined && { description }) },
			schema: preset === undefined ? schema : { ...schema, default: preset }
		};
	});
