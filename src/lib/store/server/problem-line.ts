import { pluralize } from '../../base/pluralize.ts';
import { assertNever } from '../../base/assert-never.ts';
import type { FileProblem } from '../store.ts';

const MOST = 20; // faults that are listed

/** Why a file is not shown, for whoever keeps the server: with what is in the file. */
export function problemLine(problem: FileProblem): string {
	switch (problem.kind) {
		case 'invalid': {
			const { faults } = problem;
			const lines = faults
				.slice(0, MOST)
				.map(({ path, because, hint, code }) => `\n  ${path}: ${because}; ${hint}. (${code})`);
			const rest = faults.length > MOST ? `\n  … and ${faults.length - MOST} more` : '';
			return `its file has ${pluralize(faults.length, 'fault')} and is not shown.${lines.join('')}${rest}`;
		}
		case 'too-large':
			return `its file has ${problem.bytes} bytes; this server reads up to ${problem.most}. Raise PLUMBLINE_MAX_BYTES to read it.`;
		case 'unreadable':
			return 'its file cannot be read.';
		default:
			return assertNever(problem);
	}
}
