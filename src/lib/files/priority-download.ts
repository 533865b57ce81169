import { silentSinceOf } from '../compare/priority.ts';
import { dayAt } from '../dates/day.ts';
import { lastDayOf } from '../dates/days-of.ts';
import { RELATIONS } from '../model/link.ts';
import { limitSentences, moreRefused } from '../query/address/limit-sentences.ts';
import { pageAddress, priorityQuery } from '../query/address/page-paths.ts';
import { codedLinks, priorityReading, type PriorityReading } from '../query/priority-reading.ts';
import { type PriorityRow, type Study, studyOf } from '../study/study.ts';
import type { PriorityDownloadName } from './download-names.ts';
import type { Download } from './download.ts';
import type { DatasetInState } from './file-source.ts';
import { type PictureOptions, PLAIN_PICTURE } from './picture/picture-options.ts';
import { priorityPicture } from './picture/priority-picture.ts';
import { csvOf } from './table/csv.ts';
import { timelineCsv } from './table/timeline-csv.ts';
import { UnreadableAddress } from './unreadable-address.ts';

/** The version of the file of a priority that this build writes. */
const PRIORITY_VERSION = 1;

/**
 * What the page of a priority shows, as JSON: what leaves the building, with a version of its own.
 * @param address the query that shows it
 */
export function priorityJson(shown: PriorityReading, address: string) {
	const { study, at, figures, isAlone, reading, coded } = shown;
	const since = silentSinceOf(figures);
	return {
		format: 'plumbline-priority',
		version: PRIORITY_VERSION,
		dataset: study.dataset.title,
		address,
		priority: clauseOf(at),
		document: documentOf(at),
		subPoints: isAlone ? 'left out' : 'included',
		counts: [...figures.rows].map((row) => study.rows[row]!.priority.id),
		statusesCounted: reading.comparedFilter.statusesUnasked,
		linksCounted: figures.counted,
		linksLeftOut: figures.leftOut,
		statements: {
			sinceAdoption: figures.statements.length,
			beforeAdoption: figures.before.length,
			byRelation: Object.fromEntries(
				figures.byRelation.map(({ relation, statements }) => [relation, statements])
			),
			byActor: figures.byActor.map(({ actor, statements, byRelation }) => ({
				actor: study.dataset.actors[actor]!.id,
				statements,
				byRelation: Object.fromEntries(
					RELATIONS.map((relation, index) => [relation, byRelation[index]])
				)
			}))
		},
		days: { first: dayAt(figures.between.start), last: dayAt(lastDayOf(figures.between)) },
		silentSince: since === null ? null : dayAt(since),
		silences: figures.silences.map(({ days, span, goesOn, others }) => ({
			days,
			first: dayAt(span.start),
			last: dayAt(lastDayOf(span)),
			goesOn,
			statementsOnOtherPriorities: others
		})),
		coded: coded.flatMap((index) => codedAt(index, shown))
	};
}

const clauseOf = ({ priority }: PriorityRow) => {
	const { id, number, title, text } = priority;
	return { id, number, title, text };
};

const documentOf = ({ document }: PriorityRow) => {
	const { id, title, issuer, adopted, language } = document;
	return { id, title, issuer, adopted, language };
};

/** Every link of a statement to the priority, with both its quotes. */
function codedAt(index: number, shown: PriorityReading) {
	const { study } = shown;
	const statement = study.dataset.statements[index]!;
	return codedLinks(index, shown).map(({ link, state }) => ({
		statement: statement.id,
		date: statement.when.written,
		title: statement.title,
		actor: statement.actor,
		priority: link.priority,
		relation: link.relation,
		status: state,
		judgement: link.verdict.status,
		coder: coderOf(link.verdict.by, study),
		on: link.verdict.on,
		why: link.why,
		evidence: link.evidence.map(({ statement: said, clause }) => ({
			said: said.exact,
			declared: clause?.exact ?? null
		}))
	}));
}

const coderOf = (by: string | null, { dataset }: Study): string | null =>
	dataset.coders.find(({ id }) => id === by)?.name ?? null;

interface Wanted {
	readonly file: PriorityDownloadName;
	/** The id of the priority. */
	readonly priority: string;
	/** The address of its page, with a query. */
	readonly address: URL;
	readonly options?: PictureOptions;
}

/**
 * What the page of a priority shows, as a file: the same address gives the same bytes; null where the dataset has
 * no priority of that id.
 * @throws UnreadableAddress where the address asks for what a page would leave out
 */
export function priorityDownloadOf(
	of: DatasetInState,
	{ file, priority, address, options = PLAIN_PICTURE }: Wanted
): Download | null {
	const params = new URLSearchParams(address.search);
	const shown = priorityReading(studyOf(of.dataset), priority, params);
	if (!shown) return null;
	const refusals = shown.problems.map(({ cause }) => cause);
	if (refusals.length > 0) throw new UnreadableAddress(limitSentences(refusals, moreRefused));
	const name = of.frozen ? `${of.id}@${of.revision}` : of.id;
	const query = priorityQuery(shown.address, { isAlone: shown.isAlone });
	const page = pageAddress(`${address.origin}${address.pathname}`, query);
	const ending = file.slice(file.indexOf('.') + 1);
	return {
		name: `${name}-priority-${shown.at.priority.id}.${ending}`,
		...BODIES[file](shown, page, query, options)
	};
}

type BodyOf = (
	shown: PriorityReading,
	page: string,
	query: string,
	options: PictureOptions
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
	'priority.svg': (shown, page, _, options) => ({
		type: 'image/svg+xml; charset=utf-8',
		body: priorityPicture(shown, page, options)
	})
};

const listedIn = (shown: PriorityReading) =>
	shown.coded.map((index) => ({
		index,
		statement: shown.study.dataset.statements[index]!,
		links: codedLinks(index, shown).map(({ link }) => link)
	}));
