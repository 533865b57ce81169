// `npm run schema`: writes the JSON Schema of the dataset file, which editors and others read.
import { run } from '../src/command/install.mjs';

// `-u` takes what follows it as its own argument, and would write every kept output again.
run('vitest', ['run', '--project', 'unit', 'tests/model/json-schema.test.ts', '-u']);
