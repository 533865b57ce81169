// `node tests/write-roll-calls.mjs <folder> <dataset.json>`: a large dataset from public facts, to try things on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readIssues, readRollCalls, rollCallDataset } from './fixtures/un-roll-calls.mjs';

const [folder, file] = process.argv.slice(2);
if (!folder || !file) {
	console.error(
		'Name the folder that has un_roll_calls.csv and un_roll_call_issues.csv, and the file to write.'
	);
	process.exit(2);
}
const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
const dataset = rollCallDataset(
	readRollCalls(read('un_roll_calls.csv')),
	readIssues(read('un_roll_call_issues.csv'))
);
writeFileSync(file, `${JSON.stringify(dataset, null, '\t')}\n`);
console.log(`${file}: ${dataset.statements.length} roll calls, ${dataset.links.length} links`);
