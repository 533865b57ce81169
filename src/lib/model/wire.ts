import * as v from 'valibot';
import { readDay, type Day } from '../dates/day.ts';
import { readEdtf } from '../dates/edtf.ts';
import { isPlaceable, type When } from '../dates/when.ts';
import { WIRE_VERSION } from './wire-version.ts';

/** Why what a server sent cannot be read here. */
export type WireProblem =
	| { readonly kind: 'version'; readonly found: string }
	| { readonly kind: 'shape'; readonly path: string };

const whenOf = (written: string): When | null => {
	const when = readEdtf(written);
	return when.ok && isPlaceable(when.value) ? when.value : null;
};

/** The parts of which what travels between a server and a page of another is made. */
export const wire = {
	text: v.string(),
	maybeText: v.nullable(v.string()),
	/** Where something is in its list. */
	place: v.pipe(v.number(), v.integer(), v.minValue(0)),
	id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u)),
	day: v.custom<Day>((sent) => typeof sent === 'string' && readDay(sent).ok),
	/** EDTF that has its place on the axis. */
	date: v.custom<string>((sent) => typeof sent === 'string' && whenOf(sent) !== null),
	/** A date, read again from what its writer wrote: JSON has no open ends. */
	when: v.pipe(
		v.object({ written: v.string() }),
		v.transform(({ written }) => whenOf(written)),
		v.custom<When>((when) => when !== null)
	),
	/** Only what a reader’s browser may open: an address of any other kind could run a script. */
	address: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
};

/** What is wrong with the version in which something was sent; null where it is the one that is read here. */
export function versionProblem(sent: unknown): WireProblem | null {
	const { version } = (sent ?? {}) as { version?: string | number };
	return version === WIRE_VERSION
		? null
		: { kind: 'version', found: version === undefined ? 'unknown' : JSON.stringify(version) };
}

/** What is wrong with what was sent, in a sentence. */
export const wireSentence = (problem: WireProblem): string =>
	problem.kind === 'version'
		? `It comes in version ${problem.found}, and this page reads version ${WIRE_VERSION}: load the newest plumbline.js, or bring the server up to date.`
		: `What was sent is not as it should be at “${problem.path}”.`;

/** The first departure of what was sent from its schema. */
export function shapeProblem(issues: readonly v.BaseIssue<unknown>[]): WireProblem {
	const path = (issues[0]?.path ?? []).map(({ key }) => String(key)).join('.');
	return { kind: 'shape', path: path || 'the whole' };
}
