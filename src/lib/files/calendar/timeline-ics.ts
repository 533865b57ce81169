import { capitalize } from '../../base/capitalize.ts';
import { pluralize } from '../../base/pluralize.ts';
import type { Match } from '../../study/filters/match.ts';
import { labelOf } from '../../dates/label.ts';
import { oneEach } from '../../study/one-each.ts';
import { reporterOf, whoOf } from '../../wording/sentences.ts';
import type { FileSource } from '../file-source.ts';
import { isolated } from '../../base/isolated.ts';
import { icsDates, isCut } from './ics-dates.ts';
import { icsOf, icsText, type IcsLine } from './ics.ts';
import { Iris } from '../linked-data/iris.ts';
import { ENGLISH } from '../../messages/english.ts';

/**
 * What a timeline shows in its window as a calendar (RFC 5545), an entry a statement. The date in words
 * and in EDTF stands in each entry, since a calendar draws a month like any thirty days. Statements that
 * no calendar can hold are left out, and the calendar says how many. Nothing depends on the present.
 */
export function timelineIcs(source: FileSource): string {
	const { reading, page, id } = source;
	const { host } = new URL(page);
	const { dataset } = reading.study;
	const entries = reading.listed.map((match) => entryOf(match, source, host));
	const leftOut = entries.filter((entry) => entry === null).length;
	const about = [
		dataset.summary,
		...(leftOut > 0
			? [`${pluralize(leftOut, 'statement')} left out: a calendar covers only the years 1 to 9998.`]
			: [])
	].join('\n');
	const name = icsText(dataset.title);
	return icsOf([
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', '-//Plumbline//Timeline//EN'],
		['CALSCALE', 'GREGORIAN'],
		['NAME', name],
		['X-WR-CALNAME', name],
		['DESCRIPTION', icsText(about)],
		['X-WR-CALDESC', icsText(about)],
		['URL', page],
		['UID', icsText(`${id}@${host}`)],
		['X-PLUMBLINE-LEFT-OUT', String(leftOut)],
		...entries.flatMap((entry) => entry ?? []),
		['END', 'VCALENDAR']
	]);
}

function entryOf(
	match: Match,
	{ reading, page, id, asOf }: FileSource,
	host: string
): IcsLine[] | null {
	const { statement } = match;
	const { when, place, title, kind } = statement;
	const dates = icsDates(when);
	if (!dates) return null;
	return [
		['BEGIN', 'VEVENT'],
		// Not from the page’s name: a frozen dataset’s entries are those of the live one.
		['UID', icsText(`${statement.id}.${id}@${host}`)],
		['DTSTAMP', asOf.replace(/[-:]/g, '')],
		...dates,
		['SUMMARY', icsText(title)],
		['DESCRIPTION', icsText(wordsFor(match, reading))],
		...(place === null ? [] : [['LOCATION', icsText(place)] as const]),
		['CATEGORIES', icsText(kind)],
		['URL', new Iris(page).statement(statement.id)],
		['TRANSP', 'TRANSPARENT'], // nobody is busy for it
		['END', 'VEVENT']
	];
}

function wordsFor({ statement, links }: Match, { study }: FileSource['reading']): string {
	const { when } = statement;
	const reporter = reporterOf(statement, study);
	const cut = isCut(when) ? ' Only the known end is entered here.' : '';
	return [
		`${capitalize(labelOf(when, ENGLISH.dates))} (EDTF ${when.written}).${cut}`,
		`${isolated(whoOf(statement, study))}${reporter ? `, as reported by ${isolated(reporter)}` : ''}`,
		statement.summary,
		...oneEach(links).map((link) => {
			const { priority } = study.rows[study.rowOf.get(link.priority)!]!;
			return `Priority ${priority.number}, ${priority.title}: ${link.relation}, ${study.stateOf(link)}`;
		})
	].join('\n');
}
