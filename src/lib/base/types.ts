/** What came of reading something: its value, or what stood in the way. */
export type Result<Value, Problem> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });

/** Closes a switch: the compiler refuses the call while a case is still open. */
export function assertNever(left: never): never {
	throw new Error(`Unexpected case: ${JSON.stringify(left)}`);
}

declare const brand: unique symbol;

/** A type that only its own reader can make, so that a bare string or number cannot pass for it. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
