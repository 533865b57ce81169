import { lastOf } from '../../base/last-of.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Fault } from './fault.ts';
import { jsonErrorAt } from './json-error.ts';

/** Reads JSON; where it breaks off, the fault names the line and column. */
export function parseJson(file: string): Result<unknown, Fault> {
	const text = file.replace(/^\uFEFF/, '');
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		const position = Math.min(jsonErrorAt(text), text.trimEnd().length);
		const before = text.slice(0, position).split('\n');
		const near = text.slice(position, position + 20).trim();
		return fail({
			code: 'not-json',
			path: `line ${before.length}, column ${lastOf(before)!.length + 1}`,
			because: near
				? `the file is not valid JSON from “${near}” on`
				: 'the file is not valid JSON: it ends too soon',
			hint: 'look there for a missing comma, quotation mark or bracket'
		});
	}
}
