import { hasOwn } from '../../base/fields.ts';
import type * as v from 'valibot';

type Check = (value: unknown, depth: number) => boolean;

const DEEPEST = 50; // nested points of a document

/**
 * A quick look whether something is as a schema says: it copies nothing, and gathers no reasons. What it lets
 * through is so; what it does not may be, and is for the schema itself to judge.
 */
export function conformsTo(schema: v.GenericSchema): (value: unknown) => boolean {
	const check = checkOf(schema);
	return (value) => check(value, 0);
}

/** What valibot keeps of a schema, by its type. */
interface SchemaParts {
	readonly type: string;
	readonly pipe?: readonly [unknown, ...Action[]];
	readonly entries: Readonly<Record<string, v.GenericSchema>>;
	readonly item: v.GenericSchema;
	readonly wrapped: v.GenericSchema;
	readonly options: readonly unknown[];
	readonly literal: unknown;
	readonly getter: (input: unknown) => v.GenericSchema;
}

interface Action {
	readonly kind: string;
	readonly type: string;
	readonly requirement: unknown;
}

const NO: Check = () => false;

function checkOf(schema: v.GenericSchema): Check {
	const parts = schema as unknown as SchemaParts;
	const base = baseOf(parts);
	const actions = (parts.pipe?.slice(1) as Action[] | undefined) ?? [];
	const checks = actions.filter(({ kind }) => kind !== 'metadata').map(actionOf);
	if (checks.length === 0) return base;
	return (value, depth) =>
		base(value, depth) && checks.every((check) => check(value as string, depth));
}

function baseOf(schema: SchemaParts): Check {
	switch (schema.type) {
		case 'string':
		case 'number':
		case 'boolean':
			return (value) => typeof value === schema.type;
		case 'literal':
			return (value) => value === schema.literal;
		case 'picklist':
			return (value) => schema.options.includes(value);
		case 'optional': {
			const wrapped = checkOf(schema.wrapped);
			return (value, depth) => value === undefined || wrapped(value, depth);
		}
		case 'array': {
			const item = checkOf(schema.item);
			return (value, depth) => Array.isArray(value) && value.every((one) => item(one, depth));
		}
		case 'strict_object':
			return objectCheck(schema.entries);
		case 'lazy': {
			let inner: Check | null = null;
			return (value, depth) => {
				inner ??= checkOf(schema.getter(value));
				return depth < DEEPEST && inner(value, depth + 1);
			};
		}
		default:
			return NO;
	}
}

function objectCheck(entries: SchemaParts['entries']): Check {
	const checks = new Map(Object.entries(entries).map(([key, entry]) => [key, checkOf(entry)]));
	const needed = Object.keys(entries).filter((key) => entries[key]!.type !== 'optional');
	return (value, depth) => {
		if (typeof value !== 'object' || value === null) return false;
		const fields = value as Record<string, unknown>;
		for (const key of Object.keys(fields)) {
			const check = checks.get(key);
			if (!check?.(fields[key], depth)) return false;
		}
		return needed.every((key) => hasOwn(fields, key));
	};
}

function actionOf({ type, requirement }: Action): Check {
	switch (type) {
		case 'non_empty':
			return (value) => (value as string).length > 0;
		case 'min_length':
			return (value) => (value as string).length >= (requirement as number);
		case 'max_length':
			return (value) => (value as string).length <= (requirement as number);
		case 'regex':
			return (value) => (requirement as RegExp).test(value as string);
		case 'integer':
			return Number.isInteger;
		case 'min_value':
			return (value) => (value as number) >= (requirement as number);
		default:
			return NO;
	}
}
