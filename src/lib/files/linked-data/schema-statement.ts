import type { Media, Statement, StatementKind } from '../../model/statement.ts';
import type { Iris } from './iris.ts';
import { schemaDates } from './schema-date.ts';

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
