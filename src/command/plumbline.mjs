#!/usr/bin/env node
// `npm run plumbline -- <command>`: builds the command line where it is not built yet, and runs it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import process from 'node:process';

const home = fileURLToPath(new URL('../..', import.meta.url));
// npm starts this script in the package’s folder; files are named from where the person stands. What
// another script of npm starts stands where that one put it.
const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env;
const from = script === 'plumbline' && stood ? stood : process.cwd();
process.chdir(home);
const { log } = console;
console.log = console.error; // messages of the build are no answers
const { install } = await import('./install.mjs');
install();
const { buildCommandLine } = await import('./build-command-line.mjs');
await buildCommandLine();
console.log = log;
const { main } = await import(pathToFileURL(join(home, 'build-command/main.js')).href);
process.chdir(resolve(from));
process.exitCode = await main(process.argv.slice(2));
