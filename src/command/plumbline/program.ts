import process from 'node:process';
import { callerFolder } from '../caller.ts';
import { main } from './main.ts';

/** The command line as the build leaves it: `node build/plumbline.js <command> …`. */
process.chdir(callerFolder('plumbline'));
process.exitCode = await main(process.argv.slice(2));
