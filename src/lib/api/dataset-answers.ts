import { omit } from '../base/omit.ts';
import type { StatementId } from '../model/ids.ts';
import { prioritiesIn } from '../model/policy-document.ts';
import { writeDataset } from '../model/file/write.ts';
import { limitProblems, moreRefused } from '../query/address/limit-problems.ts';
import { readingOf } from '../query/reading.ts';
import { studyOf } from '../study/study.ts';
import type { OpenedDataset } from '../store/store.ts';
import type { CollectionName } from './collection-names.ts';
import { COLLECTIONS, tellStatement } from './collections.ts';
import { writeCursor } from './cursor.ts';
import { datasetPath, listPath } from './paths.ts';
import type { Shape } from './shapes.ts';

/** Which part of a list of a dataset is asked for. */
export interface PartQuestion {
	readonly list: CollectionName;
	readonly origin: string;
	/** The name in the address: an id, or an id and a revision. */
	readonly name: string;
	/** The filters, as the query of a page. */
	readonly filters: string;
	readonly from: number;
	readonly limit: number;
}

/** What the API tells of a dataset, as JSON. */
export function datasetJson(
	opened: OpenedDataset,
	{ origin, name }: { origin: string; name: string }
): string {
	const { id, dataset, revision, asOf, frozen, kept } = opened;
	const {
		title,
		summary,
		language,
		documents,
		coders = []
	} = writeDataset({ ...dataset, statements: [], links: [], sources: [], actors: [], eras: [] });
	const answer: Shape<'Dataset'> = {
		...{ id, title, summary, language, revision, asOf, frozen, coders },
		documents: documents.map((document, at) => ({
			...omit(document, 'priorities'),
			priorities: [...prioritiesIn([dataset.documents[at]!])].length
		})),
		...{ statements: dataset.statements.length, links: studyOf(dataset).linkCount },
		page: pageOf(origin, name),
		fixed: kept ? origin + datasetPath(`${id}@${revision}`) : null
	};
	return JSON.stringify(answer);
}

const MOST_BYTES = 2_000_000; // of a part: few statements are long, and a part of long ones is shorter

/** A part of a list of a dataset, as JSON, or why its filters cannot be read. */
export function partJson(
	opened: OpenedDataset,
	{ list, origin, name, filters, from, limit }: PartQuestion
): string | { readonly refused: readonly string[] } {
	const { id, revision, kept, dataset } = opened;
	const reading = readingOf(studyOf(dataset), new URLSearchParams(filters));
	const { refusals } = reading;
	if (refusals.length > 0) return { refused: limitProblems(refusals, moreRefused) };
	const { total, at } = COLLECTIONS[list](reading, pageOf(origin, name));
	const told: string[] = [];
	let length = 0;
	while (told.length < limit && from + told.length < total && length < MOST_BYTES) {
		const one = JSON.stringify(at(from + told.length));
		told.push(one);
		length += one.length;
	}
	const end = from + told.length;
	const next = new URLSearchParams(filters);
	next.set('limit', String(limit));
	next.set('cursor', writeCursor({ revision, from: end }));
	// All parts are of one state, also where the dataset changes meanwhile.
	const path = listPath(kept ? `${id}@${revision}` : name, list);
	const nextHref = end < total ? `${origin}${path}?${next.toString()}` : null;
	const rest = JSON.stringify({ total, next: nextHref }).slice(1);
	return `{${JSON.stringify(list)}:[${told.join(',')}],${rest}`;
}

/** A statement with all its links, as JSON; null where there is none of that id. */
export function statementJson(
	{ dataset }: OpenedDataset,
	{ statement, origin, name }: { statement: string; origin: string; name: string }
): string | null {
	const study = studyOf(dataset);
	const index = study.indexOf.get(statement as StatementId);
	if (index === undefined) return null;
	const match = { statement: dataset.statements[index]!, links: study.links[index]! };
	return JSON.stringify(tellStatement(match, study, pageOf(origin, name)));
}

const pageOf = (origin: string, name: string): string =>
	`${origin}/datasets/${encodeURIComponent(name).replaceAll('%40', '@')}`;
