// `npm run export -- <dataset> <folder> [address]`: runs the export that was built.
import { runBuilt } from './run-built.mjs';

await runBuilt('export');
