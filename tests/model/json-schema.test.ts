import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { datasetFile } from '#lib/model/file/file.ts';

const FILE = '../../static/schema/dataset-1.json';

it('publishes the schema that the reader checks by (npm run schema writes it)', async () => {
	const schema = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		...toJsonSchema(datasetFile, { errorMode: 'ignore' }),
		title: 'Plumbline dataset, version 1'
	};
	await expect(`${JSON.stringify(schema, null, '\t')}\n`).toMatchFileSnapshot(FILE);
});
