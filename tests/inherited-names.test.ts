import { describe, expect, it } from 'vitest';
import { interpolate } from '#lib/base/words.ts';
import { studyOf } from '#lib/study/study.ts';
import { DOWNLOADS } from '#lib/files/download-names.ts';
import { datasetOf } from '#lib/intake/assembly/dataset-of.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { fromDataset } from '#lib/link/from-dataset.ts';
import { buildSuggester } from '#lib/link/suggestions/suggester.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { StudySearch } from '#lib/query/search/search.ts';
import { downloaded } from './fixtures/downloaded.ts';
import { importFile } from './fixtures/import-file.ts';
import { minimalDataset, readWhole } from './fixtures/minimal-dataset.ts';

// What every object of the language has, so that one which is used as a map seems to know them.
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const WRITING = DOWNLOADS.filter((name) => name !== 'distances.csv'); // figures alone, of two groups

/** The smallest dataset, with a word wherever a person writes one, and as every id that it can be. */
const datasetOfWord = (word: string) => {
	const id = word.replace(/^_+/, '');
	const text = JSON.stringify(minimalDataset());
	const file = JSON.parse(
		text.replace(/"(?:plan|p1|council|paper|speech|coder)"(?!:)/g, `"${id}"`)
	) as ReturnType<typeof minimalDataset>;
	return {
		...file,
		title: word,
		summary: word,
		coders: [{ id, name: word }],
		actors: [{ id, name: word, kind: 'organisation' as const }],
		documents: file.documents.map((one) => ({
			...{ ...one, title: word, issuer: word },
			priorities: one.priorities.map((priority) => ({
				...{ ...priority, number: word, title: word, text: `Clean water of the ${word}.` },
				cues: [word]
			}))
		})),
		statements: file.statements.map((one) => ({
			...{ ...one, kind: 'speech' as const, title: word, summary: word },
			...{ speaker: word, place: word, group: word, tags: [word] }
		}))
	};
};

describe.each(INHERITED)('the word “%s”', (word) => {
	const dataset = readWhole(datasetOfWord(word));

	it('stands in every field of a dataset, and in every file of it', () => {
		const study = studyOf(dataset);
		expect(study.dataset.statements).toHaveLength(2);
		for (const name of WRITING) expect(downloaded(name, '', dataset).body).toContain(word);
		expect(new StudySearch(study).find(word).statements.size).toBeGreaterThan(0);
	});

	it('is suggested by, as any other', () => {
		const { priorities, accepted } = fromDataset(dataset);
		const suggester = buildSuggester(priorities, accepted);
		const text = `We speak of the ${word} of clean water.`;
		expect(suggester.suggest({ id: 's', text, language: word }, 3)).toHaveLength(1);
	});

	it('fills no placeholder of a text by itself', () => {
		expect(interpolate(`{${word}}`, {})).toBe(`{${word}}`);
	});

	it('heads a column, names an actor and is reported of a table, and the dataset is read back', async () => {
		const rows = [
			['date', 'title', 'text', 'actor', 'tags', 'language', word],
			['2023-11-21', word, `The ${word} is open.`, word, word, 'en', 'kept'],
			['2023-11-22', 'Another', 'The quay is open.', word, word, 'en', '']
		];
		const files = [
			importFile(`${word}.csv`, rows.map((row) => row.join(',')).join('\n')),
			importFile(`${word}-codes.csv`, `code,title,text\n1,${word},${word}\n`)
		];
		const filesRead = await readFiles(files, { formats: FORMATS });
		expect(filesRead.drafts[0]).toMatchObject({ title: word, actor: word, tags: [word] });
		expect(Object.entries(filesRead.drafts[0]!.more)).toEqual([[word, 'kept']]);
		const [document] = filesRead.documents;
		const made = datasetOf(filesRead, {
			documents: { [document!.id]: { adopted: '2021-03-01', issuer: word } }
		});
		expect(made.ok && readDataset(JSON.stringify(made.value.file)).ok).toBe(true);
	});

	it('heads a column of a timeline', async () => {
		const sheet = `Year,Month,Day,Headline,Text,${word}\n2021,5,4,One,Words one.,kept\n`;
		const { drafts } = await readFiles([importFile('a.csv', sheet)], { formats: FORMATS });
		expect(Object.entries(drafts[0]!.more)).toEqual([[word, 'kept']]);
	});

	it('is a field of a message', async () => {
		const message = {
			id: 1,
			type: 'message',
			date: '2023-01-15T10:30:00',
			text: 'The quay is open.'
		};
		const text = JSON.stringify({ name: 'A', type: 'public_channel', messages: [message] });
		const file = importFile('result.json', text.replace('"text":', `"${word}":"kept","text":`));
		const { drafts } = await readFiles([file], { formats: FORMATS });
		expect(Object.entries(drafts[0]!.more)).toContainEqual([word, 'kept']);
	});
});
