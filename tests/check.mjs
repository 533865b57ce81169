// `npm run check`: everything that can be checked of the code without running the app.
import process from 'node:process';
import { install, run } from '../src/command/install.mjs';
import { runBeside, sideBySide } from './side-by-side.mjs';

install();
run('svelte-kit', ['sync']);

/** The longest first. @type {[what: string, command: string, ...args: string[]][]} */
const CHECKS = [
	['lint', 'eslint', '--max-warnings', '0', '--ignore-pattern', '**/*.svelte', '.'],
	['lint of components', 'eslint', '--max-warnings', '0', '**/*.svelte'],
	['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
	['format', 'prettier', '--check', '--log-level', 'warn', '.'],
	['unused files, exports and packages', 'knip'],
	['who imports whom', 'vitest', 'run', '--project', 'unit', 'tests/architecture.test.ts'],
	['repeated code', 'jscpd', '--config', '.jscpd.json', 'src', 'tests']
];

const statuses = await sideBySide(
	2,
	CHECKS.map(
		([what, command, ...args]) =>
			() =>
				runBeside(what, command, args)
	)
);
const failed = CHECKS.filter((_, at) => statuses[at] !== 0).map(([what]) => what);
console.log(failed.length > 0 ? `\nTo mend: ${failed.join('; ')}` : '\nAll checks pass.');
process.exit(failed.length > 0 ? 1 : 0);
