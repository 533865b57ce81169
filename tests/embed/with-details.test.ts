import { expect, it } from 'vitest';
import { withDetails } from '#lib/embed/element/figures.ts';
import { datasetOf, outlineOf } from '#lib/model/wire/outline.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { codedLinks, priorityReading } from '#lib/query/priority-reading.ts';
import { detailAt } from '#lib/query/statement-detail.ts';
import { studyOf } from '#lib/study/study.ts';
import { secondExample } from '../fixtures/second-example.ts';

it('a dataset that came without words has those of the statements that were fetched, and counts the same', () => {
	const read = readDataset(secondExample);
	if (!read.ok) throw new Error('The second example cannot be read');
	const whole = studyOf(read.value);
	const outlined = datasetOf(outlineOf(read.value));
	const ask = (study: typeof whole) => priorityReading(study, 'cn1', new URLSearchParams())!;
	const { coded, figures } = ask(whole);
	const details = coded.slice(0, 2).map((index) => detailAt(index, whole));
	const filled = ask(studyOf(withDetails(outlined, details)));
	expect(filled.coded).toEqual(coded);
	expect(filled.figures).toEqual(figures);
	for (const [at, index] of coded.entries()) {
		const quotes = codedLinks(index, filled).flatMap(({ link }) => link.evidence);
		expect(quotes.length > 0).toBe(at < 2);
	}
	for (const { words } of details) expect(filled.study.dataset.statements).toContainEqual(words);
});
