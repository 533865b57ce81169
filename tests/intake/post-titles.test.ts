import { describe, expect, it } from 'vitest';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { fileOf } from './import-of.ts';

const PLAN = 'code,title,text\n1,Ferries,The harbour is open to ferries\n';

/** The statements of a dataset that messages of a channel become, in the order of a reader. */
async function statementsOf(...messages: object[]) {
	const chat = { name: 'Harbour News', type: 'public_channel', id: 7, messages };
	const files = [fileOf(JSON.stringify(chat), 'result.json'), fileOf(PLAN, 'plan.csv')];
	const filesRead = await readFiles(files, { formats: FORMATS });
	const documents = { [filesRead.documents[0]!.id]: { adopted: '2021-03-01' } };
	const made = datasetOf(filesRead, { documents });
	const read = made.ok ? readDataset(JSON.stringify(made.value.file)) : made;
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value.statements;
}

const message = (text: unknown, known: object = {}) => ({
	...{ id: 1, type: 'message', date: '2023-01-15T10:30:00', date_unixtime: '1673775000' },
	...{ from: 'Harbour News', text, text_entities: [] },
	...known
});

describe('the title of a post', () => {
	const PARAGRAPH = `${'The quay serves ferries. '.repeat(20)}\nMore.`;

	it.each<[string, unknown, string]>([
		[
			'an address',
			'https://a.example/news/2023/11/22/long\n\nThe quay is open.',
			'The quay is open.'
		],
		[
			'an address without a scheme',
			'www.a.example/a\nt.me/harbour/1\nThe quay is open.',
			'The quay is open.'
		],
		['emoji', '⚡️🇵🇹‼️\n\n👩‍👩‍👧‍👦 Families meet the pilots.', 'Families meet the pilots.'],
		['hashtags', '#Quay #Ferries\n\nThe ferry sails.', 'The ferry sails.'],
		['names of accounts', '@harbour @quay\nThe ferry sails.', 'The ferry sails.'],
		['figures and signs', '— 1 —\nThe ferry sails.\nAgain.', 'The ferry sails.'],
		['a date', '15.01.2023\nThe ferry sails.', 'The ferry sails.'],
		['words beside an address', 'The quay is open: https://a.example/1\nMore.', 'The quay is open'],
		['words beside hashtags', '#Quay The ferry sails.\nMore.', 'Quay The ferry sails.'],
		[
			'an address over a long paragraph',
			`https://a.example\n${PARAGRAPH}`,
			'The quay serves ferries'
		],
		['an address and no more', 'https://a.example/only', 'https://a.example/only'],
		['Arabic hashtags', '#الميناء #العبارات\nتبحر العبارة.', 'تبحر العبارة.']
	])('is its first line with words, under %s', async (_, text, title) => {
		const [statement] = await statementsOf(message(text));
		expect(statement!.title).toBe(title);
	});
});

describe('the clock of a post', () => {
	it('and the order within a day survive the way into a dataset and back', async () => {
		const said = (words: string, date: string, unixtime: number, id: number) =>
			message(words, { id, date, date_unixtime: String(unixtime) });
		const statements = await statementsOf(
			// The order of the titles is not that of time, and the machine's clock goes back in between.
			said('C is said first', '2019-10-27T00:10:00', 1572127800, 1),
			said('B is said next', '2019-10-27T00:40:00', 1572129600, 2),
			said('D comes before the clocks go back', '2019-10-27T02:30:00', 1572136200, 3),
			said('A comes after it', '2019-10-27T02:10:00', 1572138600, 4)
		);
		expect(statements.map(({ title, when }) => [title.charAt(0), when.written])).toEqual([
			['C', '2019-10-27T00:10:00+02:00'],
			['B', '2019-10-27T00:40:00+02:00'],
			['D', '2019-10-27T02:30:00+02:00'],
			['A', '2019-10-27T02:10:00+01:00']
		]);
	});

	it('is kept beside the day that a pin tells', async () => {
		const text = 'Remarks at the quay\n📍Lisbon, January 14, 2023\nThe quay is open.';
		const chat = { name: 'A', type: 'public_channel', id: 7, messages: [message(text)] };
		const { drafts } = await readFiles([fileOf(JSON.stringify(chat), 'result.json')], {
			formats: FORMATS
		});
		expect(drafts[0]).toMatchObject({
			...{ date: { written: '2023-01-14' }, venue: 'Lisbon' },
			more: { published: '2023-01-15T10:30:00' }
		});
	});

	it('does not part two findings of the same few words', async () => {
		const pasted = 'Harbour News, [15.01.2023 10:30]\nGood morning\n';
		const chat = { name: 'A', type: 'public_channel', id: 7, messages: [message('Good morning')] };
		const files = [fileOf(JSON.stringify(chat), 'result.json'), fileOf(pasted)];
		expect((await readFiles(files, { formats: FORMATS })).duplicates).toHaveLength(1);
	});
});
