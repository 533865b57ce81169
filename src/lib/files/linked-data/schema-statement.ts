import { dayAt } from '../../dates/day.ts';
import type { Bound, SingleDate, When } from '../../dates/when.ts';
import type { Media, Statement, StatementKind } from '../../model/statement.ts';
import type { Iris } from './iris.ts';

/** The beginning and end of a date as schema.org knows them. */
interface SchemaDates {
	readonly startDate?: string;
	readonly endDate?: string;
}

/**
 * The ends of a date that are exact: whole days (schema.org `Date`) and clock times (`DateTime`). What is
 * less exact has no such form: a month written as its first day would claim to be that day.
 */
function schemaDates(when: When): SchemaDates {
	if (when.kind === 'date') {
		const day = exactDay(when);
		return day ? { startDate: day } : {};
	}
	const [first, last] = [exactDay(when.from), exactDay(when.to)];
	return { ...(first && { startDate: first }), ...(last && { endDate: last }) };
}

function exactDay(date: Bound): string | null {
	if (typeof date !== 'object' || date.doubt !== 'none' || date.day === null) return null;
	if (date.year < 1) return null; // no year of theirs
	const day = dayAt(date.span.start);
	return date.clock ? `${day}T${clockText(date.clock)}` : day;
}

function clockText({ hour, minute, second, offset }: NonNullable<SingleDate['clock']>): string {
	const time = [hour, minute, second].map((part) => digits(part)).join(':');
	if (offset === null) return time;
	if (offset === 0) return `${time}Z`;
	const east = Math.abs(offset);
	return `${time}${offset < 0 ? '-' : '+'}${digits(Math.floor(east / 60))}:${digits(east % 60)}`;
}

const digits = (number: number): string => String(number).padStart(2, '0');

const EVENTS: readonly StatementKind[] = ['meeting', 'vote', 'action'];

/**
 * A statement in the words of schema.org. What is done together or to the world (meeting, vote, action)
 * is an `Event`; what is words (speech, interview, document) a `CreativeWork`. Not a `Claim`: that is an
 * assertion of fact put up for review, and most of what is declared is intent. The kind is a keyword.
 *
 * The date stands always as EDTF (`dcterms:date`, typed by the Library of Congress’s name for it), and
 * where it is exact also in schema.org’s own fields. How a statement is known is kept: an event is
 * `recordedIn` its words or its reporter’s; a work reported by another is based on that one’s. The keywords
 * are its kind, and after it the words that its author filed it under.
 */
export const schemaStatement = (one: Statement, iris: Iris) => ({
	'@id': iris.statement(one.id),
	...(EVENTS.includes(one.kind) ? eventOf(one, iris) : workOf(one, iris)),
	name: one.title,
	description: one.summary,
	keywords: one.tags.length > 0 ? [one.kind, ...one.tags] : one.kind,
	'dcterms:date': { '@type': 'edtf:EDTF', '@value': one.when.written },
	...(one.group !== null && { 'plumbline:group': one.group }),
	...(one.before !== null && { 'plumbline:before': one.before }),
	...(one.after !== null && { 'plumbline:after': one.after }),
	...(one.reported && { 'plumbline:reported': true }),
	...(one.speaker && { contributor: { '@type': 'Person', name: one.speaker } }),
	...(one.references.length > 0 && {
		'dcterms:references': one.references.map(({ to }) => ({ '@id': iris.statement(to) }))
	})
});

function eventOf(one: Statement, iris: Iris) {
	const recordedIn = [
		...(one.text === null ? [] : [wordsOf(one, iris)]),
		...(one.reportedBy ? [{ '@id': iris.words(one.reportedBy) }] : [])
	];
	return {
		'@type': 'Event',
		...schemaDates(one.when),
		organizer: { '@id': iris.thing('actor', one.actor) },
		...(one.place !== null && { location: placeOf(one.place) }),
		...(recordedIn.length > 0 && { recordedIn }),
		...(one.text === null && { inLanguage: one.language }),
		subjectOf:
			one.media.length > 0
				? [{ '@id': iris.thing('source', one.source) }, ...one.media.map(mediaOf)]
				: { '@id': iris.thing('source', one.source) }
	};
}

function workOf(one: Statement, iris: Iris) {
	const { startDate, endDate } = schemaDates(one.when);
	const isBasedOn = [
		{ '@id': iris.thing('source', one.source) },
		...(one.reportedBy ? [{ '@id': iris.words(one.reportedBy) }] : [])
	];
	const whole = one.when.kind === 'date' ? startDate : undefined;
	return {
		'@type': 'CreativeWork',
		...(whole && { dateCreated: whole }),
		...(startDate && endDate && { temporal: `${startDate}/${endDate}` }),
		author: { '@id': iris.thing('actor', one.actor) },
		...(one.place !== null && { locationCreated: placeOf(one.place) }),
		...(one.text === null ? { inLanguage: one.language } : { hasPart: wordsOf(one, iris) }),
		isBasedOn,
		...(one.media.length > 0 && { associatedMedia: one.media.map(mediaOf) })
	};
}

const wordsOf = ({ id, text, language, excerpts }: Statement, iris: Iris) => ({
	...{ '@id': iris.words(id), '@type': 'CreativeWork' },
	text,
	inLanguage: language,
	...(excerpts && { creativeWorkStatus: 'Excerpts' })
});

const mediaOf = ({ address, caption, credit }: Media) => ({
	...{ '@type': 'MediaObject', url: address },
	...(caption !== null && { description: caption }),
	...(credit !== null && { creditText: credit })
});

const placeOf = (name: string) => ({ '@type': 'Place', name });
