import type { Study } from '../study/study.ts';
import { oncePer } from '../base/once-per.ts';
import type { DateWords } from '../dates/date-words.ts';
import { startOf } from '../dates/day.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import type { When } from '../dates/when.ts';
import type { Link } from '../model/link.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Statement } from '../model/statement.ts';
import { isolatedIn, say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import { oneEach } from '../study/one-each.ts';

/** Whose words a statement is, with the reporter where it is known only through somebody else's. */
export function whoOf(statement: Statement, study: Study): string {
	const actor = study.actors.get(statement.actor)!.shortName;
	return statement.speaker ? `${statement.speaker}, ${actor}` : actor;
}

/** The actor through whose words alone a statement is known, or null. */
export function reporterOf(statement: Statement, study: Study): string | null {
	if (!statement.reportedBy) return null;
	const reporter = study.dataset.statements[study.places.get(statement.reportedBy)!]!;
	return study.actors.get(reporter.actor)!.shortName;
}

/** What a label says of a statement. */
export interface Caption {
	readonly title: string;
	/** Its day and place. */
	readonly subtitle: string;
}

/** The two lines above a head: title; day and place. */
export const captionOf = (place: number, study: Study, words: Words): Caption => ({
	title: study.dataset.statements[place]!.title,
	subtitle: subtitleOf(place, study, words)
});

export function subtitleOf(place: number, study: Study, words: Words): string {
	const statement = study.dataset.statements[place]!;
	const parts = [
		labelsIn(words.dates).short(statement.when),
		statement.place && isolatedIn(words, statement.place),
		statement.reportedBy && words.statement.reported
	];
	return parts.filter(Boolean).join(' · ');
}

/** The labels of dates, each made once: many statements fall on one day. */
const labelsIn = oncePer((words: DateWords) => ({
	long: oncePer((when: When) => labelOf(when, words)),
	short: oncePer((when: When) => labelOf(when, words, 'short'))
}));

/** When a policy document was adopted, for the overview. */
export const adoptionOf = ({ adopted }: PolicyDocument, words: Words) => ({
	at: startOf(adopted),
	label: say(words, words.statement.adopted, { day: labelOfDay(adopted, words.dates, 'short') })
});

/** What the chart is, for those who cannot see it. */
export const chartLabel = ({ dataset, rows }: Study, words: Words): string =>
	say(words, words.chartLabel, {
		statements: say(words, words.chart.statements, { count: dataset.statements.length }),
		priorities: say(words, words.priorities, { count: rows.length })
	});

/**
 * One sentence for a screen reader: date, title, whose words, and the priorities it bears on.
 * @param links those that are shown
 */
export const sentenceOf = (
	place: number,
	links: readonly Link[],
	study: Study,
	words: Words
): string => {
	const [before, after] = sentenceAround(place, links, study, words);
	return before + isolatedIn(words, study.dataset.statements[place]!.title) + after;
};

/** The same sentence before and after the title: many statements share these parts. */
export function sentenceAround(
	place: number,
	links: readonly Link[],
	study: Study,
	words: Words
): [before: string, after: string] {
	const { sentence, reportedBy, bearing, bearsOn, unlinked } = words.statement;
	const statement = study.dataset.statements[place]!;
	const reporter = reporterOf(statement, study);
	const who = isolatedIn(words, whoOf(statement, study));
	const about = [labelsIn(words.dates).long(statement.when), TITLE, who];
	if (reporter) about.push(say(words, reportedBy, { reporter }));
	const named = oneEach(links).map((link) => {
		const { number, title } = study.rows[study.rowOf.get(link.priority)!]!.priority;
		const state = study.stateOf(link);
		const how = state === 'accepted' ? words.relations[link.relation] : words.statuses[state];
		return say(words, bearing, { number, title, how });
	});
	const list = named.join(words.comma);
	const bears = named.length > 0 ? say(words, bearsOn, { count: named.length, list }) : unlinked;
	const told = say(words, sentence, { about: about.join(words.comma), bears });
	const at = told.indexOf(TITLE);
	return [told.slice(0, at), told.slice(at + TITLE.length)];
}

/** Stands where the title will: no label of a date has it, and those come first. */
const TITLE = '\0';
