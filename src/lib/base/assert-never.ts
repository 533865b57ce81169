/** Closes a switch: the compiler refuses the call while a case is still open. */
export function assertNever(left: never): never {
	throw new Error(`Unexpected case: ${JSON.stringify(left)}`);
}
