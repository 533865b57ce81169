// `npm run schema`: writes the JSON Schema of the dataset file, which editors and others read.
import { run } from '../src/command/install.mjs';

run('vitest', ['run', '--project', 'unit', '-u', 'tests/model/json-schema.test.ts']);
