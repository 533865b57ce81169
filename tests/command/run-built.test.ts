import { spawnSync } from 'node:child_process';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/command/build.mjs';
import { folderWith } from './called.ts';

const RUN_BUILT = pathToFileURL(join(import.meta.dirname, '../../src/command/run-built.mjs')).href;

/** Runs a program that was built in this folder, as a script of npm does. */
function run(program: string, folder: string) {
	const calling = `import { runBuilt } from '${RUN_BUILT}'; await runBuilt('${program}', process.argv[1]);`;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', calling, folder],
		{ encoding: 'utf8' }
	);
	return { code: status, answer: stdout, stderr };
}

describe('a program of the build', () => {
	it('is run', () => {
		const { at } = folderWith({
			'package.json': '{ "type": "module" }',
			'build/export.js': 'console.log("exported"); process.exitCode = 3;'
		});
		expect(run('export', at(''))).toEqual({ code: 3, answer: 'exported\n', stderr: '' });
	});

	it.each(['plumbline', 'export'])('says what to run where it is not built: %s', (program) => {
		expect(run(program, folderWith().at(''))).toEqual({
			code: 1,
			answer: '',
			stderr:
				'Plumbline is not built yet. Run “npm ci”, then “npm run build”, and call this again.\n'
		});
	});
});

describe('a program whose code was changed', () => {
	const files = {
		'package.json': '{ "type": "module" }',
		'build/plumbline.js': 'console.log("converted")',
		'src/lib/convert.ts': 'export const converted = 1;'
	};
	const warning =
		'The code was changed after it was built: run “npm run build” to use it as it is now.\n';

	/** The folder of a project whose program is of noon, and a file of its code of another hour. */
	function projectWith(file: string, hour: number) {
		const { at } = folderWith(files);
		const on = (hour: number) => new Date(2024, 0, 1, hour);
		for (const name of Object.keys(files)) utimesSync(at(name), on(12), on(12));
		utimesSync(at(file), on(hour), on(hour));
		return at;
	}

	it.each([
		['after it was built', 'src/lib/convert.ts', 13, warning],
		['after it was built, in what it is configured by', 'package.json', 13, warning],
		['before it was built', 'src/lib/convert.ts', 11, '']
	])('is run, and says so: %s', (_, file, hour, said) => {
		const at = projectWith(file, hour);
		expect(run('plumbline', at(''))).toEqual({ code: 0, answer: 'converted\n', stderr: said });
	});

	it('says nothing where the code is what it was built from, only written again', () => {
		const at = projectWith('src/lib/convert.ts', 13);
		writeFileSync(at('build/.made-from'), fingerprint(at('')));
		expect(run('plumbline', at('')).stderr).toBe('');
		writeFileSync(at('src/lib/convert.ts'), 'export const converted = 2;');
		expect(run('plumbline', at('')).stderr).toBe(warning);
	});

	it('says nothing where the build stands alone', () => {
		const at = projectWith('package.json', 13);
		rmSync(at('src'), { recursive: true });
		expect(run('plumbline', at('')).stderr).toBe('');
	});
});
