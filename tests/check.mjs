// `npm run check`: everything that can be told of the code without running the app.
import process from 'node:process';
import { attempt, install, run } from '../src/command/install.mjs';

install();
run('svelte-kit', ['sync']);

/** @type {[what: string, command: string, ...args: string[]][]} */
const CHECKS = [
	['format', 'prettier', '--check', '--log-level', 'warn', '.'],
	['lint', 'eslint', '--max-warnings', '0', '.'],
	['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
	['unused files, exports and packages', 'knip'],
	['who imports whom', 'vitest', 'run', '--project', 'unit', 'tests/architecture.test.ts'],
	['repeated code', 'jscpd', '--config', '.jscpd.json', 'src', 'tests']
];

const failed = CHECKS.filter(([what, command, ...args]) => {
	console.log(`\n— ${what}`);
	return attempt(command, args).status !== 0;
});
console.log(
	failed.length > 0 ? `\nTo mend: ${failed.map(([what]) => what).join('; ')}` : '\nAll checks pass.'
);
process.exit(failed.length > 0 ? 1 : 0);
