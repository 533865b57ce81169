import { lastOf } from '../../base/sequences.ts';
import { assertNever, fail, ok, type Result } from '../../base/types.ts';
import type { Fault } from './fault.ts';

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

// One token that is not a string: a sign or another value.
const TOKEN = /(?<sign>[{}[\],:])|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
// Inside a string: its end, an escape, or a control character, which must not stand there.
const IN_STRING = /"|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|\\|[^ -\uFFFF]/g;
const BLANKS = /[ \t\n\r]*/y;

type Closing = ', or ]' | ', or }';
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | Closing | 'nothing';

/**
 * Where a text stops being JSON, in UTF-16 units: at the first token that does not fit, or at the
 * end. Of a text that is JSON: its length. `JSON.parse` names the index in some of its messages only.
 */
export function jsonErrorAt(text: string): number {
	const open: Closing[] = [];
	let expected: Expected = 'value';
	for (let at = after(BLANKS, text, 0); at < text.length; at = after(BLANKS, text, at)) {
		const token = tokenAt(text, at);
		if (!token) return at;
		const next = following(token.kind, expected, open);
		if (!next) return at;
		expected = next;
		at = token.end;
	}
	return text.length;
}

function tokenAt(text: string, at: number): { kind: string; end: number } | null {
	if (text[at] === '"') {
		const end = stringEnd(text, at);
		return end === null ? null : { kind: 'string', end };
	}
	TOKEN.lastIndex = at;
	const token = TOKEN.exec(text);
	return token && { kind: token.groups?.sign ?? 'other', end: at + token[0].length };
}

/** Just after a string; null where it has no end. Not by one pattern, whose steps back a long one overflows. */
function stringEnd(text: string, start: number): number | null {
	IN_STRING.lastIndex = start + 1;
	for (let match = IN_STRING.exec(text); match; match = IN_STRING.exec(text)) {
		if (match[0] === '"') return match.index + 1;
		if (match[0].length === 1) return null;
	}
	return null;
}

/** What must come after a token; null when the token itself must not come here. */
function following(kind: string, expected: Expected, open: Closing[]): Expected | null {
	const outside = () => lastOf(open) ?? 'nothing';
	const enter = (closing: Closing, first: Expected) => {
		open.push(closing);
		return first;
	};
	const leave = () => {
		open.pop();
		return outside();
	};
	switch (expected) {
		case 'value':
		case 'value or ]':
			if (kind === ']' && expected === 'value or ]') return leave();
			if (kind === '[') return enter(', or ]', 'value or ]');
			if (kind === '{') return enter(', or }', 'key or }');
			return kind === 'string' || kind === 'other' ? outside() : null;
		case 'key':
		case 'key or }':
			if (kind === '}' && expected === 'key or }') return leave();
			return kind === 'string' ? ':' : null;
		case ':':
			return kind === ':' ? 'value' : null;
		case ', or ]':
			return kind === ']' ? leave() : kind === ',' ? 'value' : null;
		case ', or }':
			return kind === '}' ? leave() : kind === ',' ? 'key' : null;
		case 'nothing':
			return null;
		default:
			return assertNever(expected);
	}
}

function after(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	pattern.test(text);
	return pattern.lastIndex;
}
