import type { Match } from '../../study/filters/filter-mask.ts';
import type { Study } from '../../study/study.ts';
import { listedInCell } from '../../base/cell-text.ts';
import { dayAt } from '../../dates/day.ts';
import { daysOf, lastDayOf } from '../../dates/days-of.ts';
import type { Evidence, Link } from '../../model/link.ts';
import type { Reading } from '../../query/reading.ts';
import type { CsvValue } from './csv.ts';

const STATEMENT_COLUMNS = [
	...['id', 'date', 'earliest day', 'latest day', 'title', 'kind', 'actor', 'speaker', 'place'],
	...['language', 'reported by', 'source publisher', 'address', 'archived']
];
const LINK_COLUMNS = [
	...['priority number', 'priority title', 'document', 'relation', 'status', 'judgement'],
	...['coder', 'on', 'why', 'quote', 'clause quote']
];

/** What a timeline shows in its window, a row a link; a statement without a link has a row as well. */
export function timelineCsv({ study, listed }: Pick<Reading, 'study' | 'listed'>): CsvValue[][] {
	const coders = new Map(study.dataset.coders.map(({ id, name }) => [id, name]));
	const linkCells = (link: Link): CsvValue[] => {
		const { priority: id, relation, verdict, why, evidence } = link;
		const { priority, document } = study.rows[study.rowOf.get(id)!]!;
		const coder = verdict.by && coders.get(verdict.by)!;
		return [
			...[priority.number, priority.title, document.title, relation],
			...[study.stateOf(link), verdict.status, coder, verdict.on, why],
			...[quotes(evidence, 'statement'), quotes(evidence, 'clause')]
		];
	};
	const unlinked: CsvValue[] = LINK_COLUMNS.map(() => null);
	return [
		[...STATEMENT_COLUMNS, ...LINK_COLUMNS],
		...listed.flatMap(({ statement, links }) => {
			const cells = statementCells(statement, study);
			const linked = links.length > 0 ? links.map(linkCells) : [unlinked];
			return linked.map((ofLink) => [...cells, ...ofLink]);
		})
	];
}

function statementCells(statement: Match['statement'], study: Study): CsvValue[] {
	const { id, when, title, kind, speaker, place, language } = statement;
	const days = daysOf(when);
	const source = study.sources.get(statement.source)!;
	const reporter = statement.reportedBy ?? (statement.reported ? source.publisher : null);
	return [
		...[id, when.written, knownDay(days.start), knownDay(lastDayOf(days)), title, kind],
		...[study.actors.get(statement.actor)!.name, speaker, place, language, reporter],
		...[source.publisher, source.address, source.archived]
	];
}

const knownDay = (instant: number): string | null =>
	Number.isFinite(instant) ? dayAt(instant) : null;

/** The quotes of one side, in the same order on both; null where that side has none. */
const quotes = (evidence: readonly Evidence[], side: keyof Evidence): string | null =>
	evidence.some((pair) => pair[side])
		? listedInCell(evidence.map((pair) => pair[side]?.exact ?? ''))
		: null;
