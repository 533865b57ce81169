import { capitalize } from '../../base/words.ts';
import { labelOf } from '../../dates/label.ts';
import { ENGLISH } from '../../messages/english.ts';
import type { StatementId } from '../../model/ids.ts';
import { writeAddress } from '../../query/address/address.ts';
import { filterText } from '../../query/address/filter-of.ts';
import { pageAddress } from '../../query/address/page-paths.ts';
import { readingOf } from '../../query/reading.ts';
import type { OpenedDataset } from '../../store/store.ts';
import type { Match } from '../../study/filters/filter-mask.ts';
import { oneEach } from '../../study/one-each.ts';
import { type Study, studyOf } from '../../study/study.ts';
import { reporterOf, whoOf } from '../../wording/sentences.ts';
import type { Times } from './times.ts';

/** A statement as a feed tells it. */
export interface FeedEntry extends Times {
	/** The address of the statement on the page, which is its id in the feed, too. */
	readonly page: string;
	readonly title: string;
	readonly author: string;
	readonly language: string;
	/** When it was said, by whom, what, and the priorities that it is linked to, a line each. */
	readonly text: string;
	readonly tags: readonly string[];
}

/** What was newly published of what an address shows, the newest first. */
export interface Feed {
	readonly title: string;
	readonly summary: string;
	readonly language: string;
	readonly page: string;
	readonly updated: string;
	readonly entries: readonly FeedEntry[];
}

/** The ids of the statements that an address shows; why it cannot be read, where it cannot. */
export function shownIds(
	{ dataset }: Pick<OpenedDataset, 'dataset'>,
	query: string
): readonly string[] | { readonly refused: readonly string[] } {
	const reading = readingOf(studyOf(dataset), new URLSearchParams(query));
	const { refusals, listed } = reading;
	return refusals.length > 0 ? { refused: refusals } : listed.map(({ statement }) => statement.id);
}

/** What is asked of a feed: its page without a query, the query, and the newest statements. */
export interface FeedQuestion {
	readonly page: string;
	readonly query: string;
	readonly newest: readonly (readonly [id: string, times: Times])[];
}

/** The feed of what an address shows. */
export function feedOf(
	{ dataset, asOf }: Pick<OpenedDataset, 'dataset' | 'asOf'>,
	{ page, query, newest }: FeedQuestion
): Feed {
	const study = studyOf(dataset);
	const reading = readingOf(study, new URLSearchParams(query));
	const { address } = reading;
	const filters = filterText(address, study, ENGLISH, (name) => name);
	const entries = newest.map(([id, times]) => {
		const index = study.indexOf.get(id as StatementId)!;
		const match = { statement: dataset.statements[index]!, links: reading.linksOf(index) };
		return { ...entryOf(match, study, page), ...times };
	});
	return {
		title: [dataset.title, ...filters].join(' · '),
		...{ summary: dataset.summary, language: dataset.language, entries },
		page: pageAddress(page, writeAddress(address)),
		updated: entries.reduce((last, { updated }) => (updated > last ? updated : last), asOf)
	};
}

function entryOf(
	{ statement, links }: Pick<Match, 'statement' | 'links'>,
	study: Study,
	page: string
): Omit<FeedEntry, keyof Times> {
	const { id, title, summary, when, language } = statement;
	const reporter = reporterOf(statement, study);
	const linked = oneEach(links).map((link) => {
		const { priority } = study.rows[study.rowOf.get(link.priority)!]!;
		return {
			tag: `${priority.number} ${priority.title}`,
			line: `Priority ${priority.number}, ${priority.title}: ${link.relation}, ${study.stateOf(link)}`
		};
	});
	const who = whoOf(statement, study);
	return {
		...{ title, language, author: study.actors.get(statement.actor)!.name },
		page: `${page}?statement=${encodeURIComponent(id)}`,
		text: [
			`${capitalize(labelOf(when, ENGLISH.dates))} · ${who}${reporter ? `, as reported by ${reporter}` : ''}`,
			...[summary, ...linked.map(({ line }) => line)]
		].join('\n'),
		tags: linked.map(({ tag }) => tag)
	};
}

const MOST = 50; // entries of a feed

/** The statements that were published last, or are newly as they are; of those published together the latest in time first. */
export function newestOf(
	shown: readonly string[],
	times: ReadonlyMap<string, Times>
): (readonly [id: string, times: Times])[] {
	return shown
		.map((id) => [id, times.get(id)!] as const)
		.reverse()
		.sort(([, one], [, other]) =>
			one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0
		)
		.slice(0, MOST);
}
