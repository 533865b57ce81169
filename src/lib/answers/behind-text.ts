import { assertNever } from '../base/assert-never.ts';
import type { FileProblem } from '../store/store.ts';

/** What readers are told where a dataset’s file cannot be shown as it is now, and the state before it is. */
export function behindText(problem: FileProblem | null): string | null {
	switch (problem?.kind) {
		case undefined:
			return null;
		case 'invalid':
			return 'The file of this dataset has been changed since, and has faults. This is its last good state.';
		case 'too-large':
			return 'The file of this dataset has been changed since, and is too large to be read. This is its last good state.';
		case 'unreadable':
			return 'The file of this dataset has been changed since, and cannot be read. This is its last good state.';
		default:
			return assertNever(problem);
	}
}
