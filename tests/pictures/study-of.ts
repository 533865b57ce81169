import type { DatasetFile } from '#lib/model/file/file.ts';
import { minimalDataset } from '../fixtures/minimal-dataset.ts';

type LinkInFile = DatasetFile['links'][number];

/** A statement of a picture: when, whose, and what it bears on, by the number of the priority. */
export interface Sketch {
	/** EDTF */
	readonly date: string;
	/** The first, where left out. */
	readonly actor?: 'north' | 'south' | 'east';
	readonly on: Readonly<Record<number, `${LinkInFile['status']} ${LinkInFile['relation']}`>>;
	/** The index of an earlier statement that it refers to. */
	readonly after?: number;
}

/** A dataset of so many priorities with these statements, which are named after their dates. */
export function studyOf(priorities: number, sketches: readonly Sketch[]): DatasetFile {
	const { documents, statements, links, ...file } = minimalDataset();
	const [document, whole, joined] = [documents[0]!, statements[1]!, links[0]!];
	return {
		...file,
		actors: ['north', 'south', 'east'].map((id) => ({ id, name: id, kind: 'ministry' as const })),
		documents: [
			{
				...document,
				priorities: Array.from({ length: priorities }, (_, at) => ({
					...document.priorities[0]!,
					id: `p${at + 1}`,
					number: String(at + 1)
				}))
			}
		],
		statements: sketches.map(({ date, actor = 'north', after }, at) => ({
			...whole,
			id: `s${at}`,
			date,
			actor,
			title: `Statement of ${date}`,
			references: after === undefined ? [] : [{ to: `s${after}` }]
		})),
		links: sketches.flatMap(({ on }, at) =>
			Object.entries(on).map(([number, judged]) => {
				const [status, relation] = judged.split(' ') as [
					LinkInFile['status'],
					LinkInFile['relation']
				];
				return { ...joined, statement: `s${at}`, priority: `p${number}`, status, relation };
			})
		)
	};
}
