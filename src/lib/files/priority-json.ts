import { silentSinceOf } from '../compare/priority.ts';
import { dayAt } from '../dates/day.ts';
import { lastDayOf } from '../dates/days-of.ts';
import { RELATIONS } from '../model/link.ts';
import { codedLinks, type PriorityReading } from '../query/priority-reading.ts';
import type { PriorityRow, Study } from '../study/study.ts';

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
