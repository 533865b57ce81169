import { describe, expect, it } from 'vitest';
import { finishImport } from '#lib/intake/finish-import.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { fileOf } from './import-of.ts';

const TABLE = 'date,title,actor\n2023-05-04,Opening of the quay,A mayor\n';
const TIMELINE = JSON.stringify({
	title: { text: { headline: 'Harbour talks' } },
	events: [{ start_date: { year: '2023', month: '5', day: '4' }, text: { headline: 'Opening' } }]
});

describe('a file without a policy document', () => {
	it.each([
		['a table', 'Harbour talks.csv', TABLE],
		['a timeline of TimelineJS', 'Harbour talks.json', TIMELINE]
	])('is a plain timeline at once: %s', async (_, name, text) => {
		const finished = finishImport(await readFiles([fileOf(text, name)], { formats: FORMATS }), {});
		expect(finished).toMatchObject({
			...{ ok: true, value: { dataset: { title: 'Harbour talks', documents: [], links: [] } } }
		});
		expect(finished.ok && finished.value.dataset.statements).toHaveLength(1);
	});
});
