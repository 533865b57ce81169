import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from './called.ts';

const RUN_BUILT = pathToFileURL(join(import.meta.dirname, '../../src/command/run-built.mjs')).href;

/** Runs a program of a build in this folder, as a script of npm does. */
function run(program: string, folder: string) {
	const calling = `import { runBuilt } from '${RUN_BUILT}'; await runBuilt('${program}', process.argv[1]);`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', calling, folder],
		{ encoding: 'utf8' }
	);
	return { code: status, answer: stdout, told: stderr };
}

describe('a program of the build', () => {
	it('is run', () => {
		const { at } = folderWith({
			'package.json': '{ "type": "module" }',
			'export.js': 'console.log("exported"); process.exitCode = 3;'
		});
		expect(run('export', at(''))).toEqual({ code: 3, answer: 'exported\n', told: '' });
	});

	it.each(['plumbline', 'export'])('says what to run where it is not built: %s', (program) => {
		expect(run(program, folderWith().at(''))).toEqual({
			code: 1,
			answer: '',
			told: 'Plumbline is not built yet. Run “npm ci”, then “npm run build”, and call this again.\n'
		});
	});
});
