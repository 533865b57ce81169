import process from 'node:process';
import { callerFolder } from '../caller.ts';
import { main } from './main.ts';

/** The export as the build leaves it: `node build/export.js <dataset> <folder> [address]`. */
const { done, message } = await main(process.argv.slice(2), callerFolder('export'), process.env);
if (done) console.log(message);
else console.error(message);
process.exitCode = done ? 0 : 1;
