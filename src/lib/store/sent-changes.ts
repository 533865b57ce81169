import * as v from 'valibot';
import { fail, ok, type Result } from '../base/types.ts';
import { readChange, type UnreadableChange } from '../model/change/change.ts';
import type { NewChange } from './workspace.ts';

const change = v.object({
	id: v.pipe(v.string(), v.uuid()),
	by: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
	change: v.unknown()
});

/** Changes as a page sends them. */
const sent = (most: number) =>
	v.object({
		version: v.number(),
		/** The version of the draft that they follow; 0 for one that they begin. */
		expected: v.pipe(v.number(), v.integer(), v.minValue(0)),
		changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(most))
	});

const MOST = 1000; // changes at once, to a draft that others may work on

/** Reads changes that a page has sent, and the version that they follow. */
export function readSentChanges(
	value: unknown,
	most = MOST
): Result<{ readonly expected: number; readonly changes: NewChange[] }, UnreadableChange> {
	const read = v.safeParse(sent(most), value);
	if (!read.success) {
		const hint = 'reload the page; if it happens again, report it';
		return fail({
			because: `what was sent is not a list of changes: ${read.issues[0].message}`,
			hint
		});
	}
	const { version, expected } = read.output;
	const changes: NewChange[] = [];
	for (const { id, by, change: written } of read.output.changes) {
		const change = readChange(written, version);
		if (!change.ok) return change;
		changes.push({ id, by, change: change.value });
	}
	return ok({ expected, changes });
}
