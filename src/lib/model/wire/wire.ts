import * as v from 'valibot';
import { fail, ok, type Result } from '../../base/types.ts';
import { type Day, readDay } from '../../dates/day.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { isOnTimeAxis, type When } from '../../dates/when.ts';
import { WIRE_VERSION } from './wire-version.ts';

/** Why what a server sent cannot be read here. */
export type WireProblem =
	| { readonly kind: 'version'; readonly found: string }
	| { readonly kind: 'shape'; readonly path: string };

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u;
const isText = (sent: unknown): sent is string => typeof sent === 'string';
const isId = (sent: unknown): sent is string => isText(sent) && ID.test(sent);

const whenOf = (written: string): When | null => {
	const when = readEdtf(written);
	return when.ok && isOnTimeAxis(when.value) ? when.value : null;
};

/** A long list, which would take ten times as long with a schema for each of its items. */
const column = <Item>(isItem: (sent: unknown) => sent is Item) =>
	v.pipe(
		v.custom<readonly Item[]>(Array.isArray),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const key = dataset.value.findIndex((item) => !isItem(item));
			if (key < 0) return;
			const input = dataset.value as Item[];
			addIssue({ path: [{ type: 'array', origin: 'value', input, key, value: input[key] }] });
		})
	);

/** The parts of which what travels between a server and a page of another is made. */
export const wire = {
	column,
	text: v.string(),
	maybeText: v.nullable(v.string()),
	isText,
	isMaybeText: (sent: unknown): sent is string | null => sent === null || isText(sent),
	/** Where something is in its list. */
	index: v.pipe(v.number(), v.integer(), v.minValue(0)),
	isIndex: (sent: unknown): sent is number => Number.isSafeInteger(sent) && Number(sent) >= 0,
	id: v.custom<string>(isId),
	isId,
	day: v.custom<Day>((sent) => typeof sent === 'string' && readDay(sent).ok),
	/** EDTF that has its place on the axis. */
	isDate: (written: string) => whenOf(written) !== null,
	/** A date, read again from what its writer wrote: JSON has no open ends. */
	when: v.pipe(
		v.object({ written: v.string() }),
		v.transform(({ written }) => whenOf(written)),
		v.custom<When>((when) => when !== null)
	),
	/** Only what a reader’s browser may open: an address of any other kind could run a script. */
	address: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
};

/** Reads what was sent by its schema, where it comes in the version that is read here. */
export function sentWith<Schema extends v.GenericSchema>(
	schema: Schema,
	sent: unknown,
	known: number = WIRE_VERSION
): Result<v.InferOutput<Schema>, WireProblem> {
	const { version } = (sent ?? {}) as { version?: string | number };
	if (version !== known) {
		const found = version === undefined ? 'unknown' : JSON.stringify(version);
		return fail({ kind: 'version', found });
	}
	return parsedBy(schema, sent);
}

/** Reads by a schema what is of its version. */
export function parsedBy<Schema extends v.GenericSchema>(
	schema: Schema,
	sent: unknown
): Result<v.InferOutput<Schema>, WireProblem> {
	const read = v.safeParse(schema, sent);
	if (read.success) return ok(read.output);
	const path = (read.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
	return fail({ kind: 'shape', path: path || 'root' });
}

/** What is wrong with what was sent, in a sentence. */
export const wireSentence = (problem: WireProblem): string =>
	problem.kind === 'version'
		? `It is in version ${problem.found}, and this page reads version ${WIRE_VERSION}: load the newest plumbline.js, or update the server.`
		: `The data sent are not valid at “${problem.path}”.`;
