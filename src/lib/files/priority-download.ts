import { limitProblems, moreRefused } from '../query/address/limit-problems.ts';
import { pageAddress } from '../query/address/page-address.ts';
import { priorityQuery } from '../query/address/priority-address.ts';
import { codedLinks, priorityReading, type PriorityReading } from '../query/priority-reading.ts';
import { studyOf } from '../study/study.ts';
import type { Download } from './download.ts';
import type { DatasetInState } from './file-source.ts';
import { PLAIN_LOOK, type PictureLook } from './picture/picture-look.ts';
import { priorityPicture } from './picture/priority-picture.ts';
import { priorityJson } from './priority-json.ts';
import type { PriorityDownloadName } from './priority-names.ts';
import { csvOf } from './table/csv.ts';
import { timelineCsv } from './table/timeline-csv.ts';
import { UnreadableAddress } from './unreadable-address.ts';

interface Wanted {
	readonly file: PriorityDownloadName;
	/** The id of the priority. */
	readonly priority: string;
	/** The address of its page, with a query. */
	readonly address: URL;
	readonly look?: PictureLook;
}

/**
 * What the page of a priority shows, as a file: the same address gives the same bytes; null where the dataset has
 * no priority of that id.
 * @throws UnreadableAddress where the address asks for what a page would leave out
 */
export function priorityDownloadOf(
	of: DatasetInState,
	{ file, priority, address, look = PLAIN_LOOK }: Wanted
): Download | null {
	const params = new URLSearchParams(address.search);
	const shown = priorityReading(studyOf(of.dataset), priority, params);
	if (!shown) return null;
	const refusals = shown.problems.map(({ cause }) => cause);
	if (refusals.length > 0) throw new UnreadableAddress(limitProblems(refusals, moreRefused));
	const name = of.frozen ? `${of.id}@${of.revision}` : of.id;
	const query = priorityQuery(shown.address, { isAlone: shown.isAlone });
	const page = pageAddress(`${address.origin}${address.pathname}`, query);
	const ending = file.slice(file.indexOf('.') + 1);
	return {
		name: `${name}-priority-${shown.at.priority.id}.${ending}`,
		...BODIES[file](shown, page, query, look)
	};
}

type BodyOf = (
	shown: PriorityReading,
	page: string,
	query: string,
	look: PictureLook
) => Pick<Download, 'type' | 'body'>;

const BODIES: Record<PriorityDownloadName, BodyOf> = {
	'priority.csv': (shown) => ({
		type: 'text/csv; charset=utf-8; header=present',
		body: csvOf(timelineCsv({ study: shown.study, listed: listedIn(shown) }))
	}),
	'priority.json': (shown, _, query) => ({
		type: 'application/json',
		body: `${JSON.stringify(priorityJson(shown, query), null, '\t')}\n`
	}),
	'priority.svg': (shown, page, _, look) => ({
		type: 'image/svg+xml; charset=utf-8',
		body: priorityPicture(shown, page, look)
	})
};

const listedIn = (shown: PriorityReading) =>
	shown.coded.map((index) => ({
		index,
		statement: shown.study.dataset.statements[index]!,
		links: codedLinks(index, shown).map(({ link }) => link)
	}));
