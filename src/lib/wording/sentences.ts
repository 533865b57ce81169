import type { Study } from '../study/study.ts';
import { oncePer } from '../base/once-per.ts';
import type { DateMessages } from '../dates/date-messages.ts';
import { startOf } from '../dates/day.ts';
import { labelOf, labelOfDay } from '../dates/label.ts';
import type { When } from '../dates/when.ts';
import type { Link } from '../model/link.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Statement } from '../model/statement.ts';
import { isolatedIn, say } from '../messages/say.ts';
import type { Messages } from '../messages/messages.ts';
import { joinedAbout } from './about.ts';
import { oneEach } from '../study/one-each.ts';

/** Whose words a statement is, with the reporter where it is known only through somebody else's. */
export function whoOf(statement: Statement, study: Study): string {
	const actor = study.actors.get(statement.actor)!.shortName;
	return statement.speaker ? `${statement.speaker}, ${actor}` : actor;
}

/** Whose words the text of a statement is: the actor's, or those of a source that gives an account of it. */
export const whoseText = (statement: Statement, study: Study): string =>
	publisherOf(statement, study) ?? whoOf(statement, study);

const publisherOf = ({ reported, source }: Statement, study: Study): string | null =>
	reported ? study.sources.get(source)!.publisher : null;

/** The actor, or the publisher, through whose words alone a statement is known, or null. */
export function reporterOf(statement: Statement, study: Study): string | null {
	if (!statement.reportedBy) return publisherOf(statement, study);
	const reporter = study.dataset.statements[study.indexOf.get(statement.reportedBy)!]!;
	return study.actors.get(reporter.actor)!.shortName;
}

/** What a label says of a statement. */
export interface Caption {
	readonly title: string;
	/** Its day and place. */
	readonly subtitle: string;
}

/** The two lines above a head: title; day and place. */
export const captionOf = (index: number, study: Study, messages: Messages): Caption => ({
	title: study.dataset.statements[index]!.title,
	subtitle: subtitleOf(index, study, messages)
});

export function subtitleOf(index: number, study: Study, messages: Messages): string {
	const statement = study.dataset.statements[index]!;
	const parts = [
		labelsIn(messages.dates).short(statement.when),
		statement.place && isolatedIn(messages, statement.place),
		(statement.reportedBy ?? statement.reported) && messages.statement.reported
	];
	return parts.filter(Boolean).join(' · ');
}

/** The labels of dates, each made once: many statements fall on one day. */
const labelsIn = oncePer((messages: DateMessages) => ({
	long: oncePer((when: When) => labelOf(when, messages)),
	short: oncePer((when: When) => labelOf(when, messages, 'short'))
}));

/** What a policy document is, whose, and when it was adopted, as charts tell it. */
export const adoptionOf = ({ adopted, title, issuer }: PolicyDocument, messages: Messages) => ({
	at: startOf(adopted),
	title,
	issuer,
	label: say(messages, messages.statement.adopted, {
		day: labelOfDay(adopted, messages.dates, 'short')
	})
});

/** What the chart is, for those who cannot see it. */
export const chartLabel = ({ dataset, rows }: Study, messages: Messages): string =>
	say(messages, messages.chartLabel, {
		statements: say(messages, messages.chart.statements, { count: dataset.statements.length }),
		priorities: say(messages, messages.priorities, { count: rows.length })
	});

/**
 * One sentence for a screen reader: date, title, whose words, and the priorities it bears on.
 * @param links those that are shown
 */
export const sentenceOf = (
	index: number,
	links: readonly Link[],
	study: Study,
	messages: Messages
): string => {
	const [before, after] = sentenceAround(index, links, study, messages);
	return before + isolatedIn(messages, study.dataset.statements[index]!.title) + after;
};

/** All that the sentence tells but the title, which stands elsewhere. */
export const aboutOf = (
	index: number,
	links: readonly Link[],
	study: Study,
	messages: Messages
): string => joinedAbout(...sentenceAround(index, links, study, messages));

/** The same sentence before and after the title: many statements share these parts. */
export function sentenceAround(
	index: number,
	links: readonly Link[],
	study: Study,
	messages: Messages
): [before: string, after: string] {
	const { sentence, reportedBy, bearing, bearsOn, unlinked } = messages.statement;
	const statement = study.dataset.statements[index]!;
	const reporter = reporterOf(statement, study);
	const who = isolatedIn(messages, whoOf(statement, study));
	const about = [labelsIn(messages.dates).long(statement.when), TITLE, who];
	if (reporter) about.push(say(messages, reportedBy, { reporter }));
	const named = oneEach(links).map((link) => {
		const { number, title } = study.rows[study.rowOf.get(link.priority)!]!.priority;
		const state = study.stateOf(link);
		const how = state === 'accepted' ? messages.relations[link.relation] : messages.statuses[state];
		return say(messages, bearing, { number, title, how });
	});
	const list = named.join(messages.comma);
	const bears = named.length > 0 ? say(messages, bearsOn, { count: named.length, list }) : unlinked;
	const text = say(messages, sentence, { about: about.join(messages.comma), bears });
	const at = text.indexOf(TITLE);
	return [text.slice(0, at), text.slice(at + TITLE.length)];
}

/** Stands where the title will: no label of a date has it, and those come first. */
const TITLE = '\0';
