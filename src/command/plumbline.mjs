#!/usr/bin/env node
// `npm run plumbline -- <command>` and `npx plumbline <command>`: runs the command line that was built.
import { runBuilt } from './run-built.mjs';

await runBuilt('plumbline');
