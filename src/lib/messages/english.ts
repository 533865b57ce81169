import type { CalendarNames } from '../dates/date-messages.ts';
import type { Messages } from './messages.ts';

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];

const CALENDAR: CalendarNames = {
	months: { long: MONTHS, short: MONTHS.map((month) => month.slice(0, 3)) },
	seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
	decade: 'the {year}s',
	century: 'the {year}s'
};

export const ENGLISH: Messages = {
	name: 'English',
	language: 'en',
	direction: 'ltr',
	thousands: ',',
	comma: ', ',
	or: 'or',
	dates: {
		alone: CALENDAR,
		bound: CALENDAR,
		day: '{day} {month} {year}',
		dayOfYear: '{day} {month}',
		month: '{month} {year}',
		week: 'week of {date}',
		quarter: 'Q{quarter} {year}',
		beforeChrist: '{year} BC',
		timed: '{date}, {time}',
		stretch: '{from} – {to}',
		approximate: 'about {date}',
		uncertain: '{date} (uncertain)',
		monthUnknown: '{date}, month unknown',
		dayUnknown: '{date}, day unknown',
		since: 'since {date}',
		until: 'until {date}',
		endUnknown: 'from {date}, end unknown',
		beginningUnknown: 'to {date}, beginning unknown',
		unknown: 'date unknown'
	},
	chart: {
		name: 'Timeline',
		statements: { one: '{count} statement', other: '{count} statements' },
		of: '{shown} of {count}',
		silent: 'no statement found',
		inParts: 'only in its sub-points',
		unreviewed: {
			one: '{count} suggestion, not reviewed',
			other: '{count} suggestions, not reviewed'
		},
		withoutFilters: '{count} without these filters',
		inWindow: '{shown} of {count} in this window',
		unlinked: 'No priority linked',
		refersTo: 'refers to',
		showOnly: 'Click to show only these.',
		merged: 'One of {count} merged here.',
		hint: 'Hold Ctrl while you turn the wheel to zoom. Drag to move.',
		keys: 'Arrow left and right walk the statements, up and down the priorities. Enter opens, Escape returns. Plus and minus zoom, 0 shows the whole.',
		window: 'Window of time',
		howToMove: 'drag, or use the arrow keys',
		earlier: 'Earlier',
		later: 'Later',
		zoomOut: 'Zoom out',
		zoomIn: 'Zoom in',
		whole: 'Whole'
	},
	relations: {
		supports: 'supports',
		extends: 'extends',
		departs: 'departs',
		contradicts: 'contradicts',
		mentions: 'mentions'
	},
	statuses: {
		suggested: 'suggested',
		accepted: 'accepted',
		rejected: 'rejected',
		contested: 'contested'
	},
	kinds: {
		speech: 'speech',
		interview: 'interview',
		meeting: 'meeting',
		document: 'document',
		vote: 'vote',
		action: 'action'
	},
	links: { one: '{count} link', other: '{count} links' },
	priorities: { one: '{count} priority', other: '{count} priorities' },
	fairness:
		'Statements are shown as their publishers made them; a place on this chart is no claim that they are true. A link is a coder’s judgement, and says whose. “No statement found” means in this dataset.',
	published: 'Published by: {names}.',
	publishedByMore: 'Published by: {names}; and {count} others.',
	shown: {
		of: {
			one: 'Showing {shown} of {count} statement, {links}',
			other: 'Showing {shown} of {count} statements, {links}'
		},
		outside: '{shown}; {outside} outside the window',
		clauses: {
			one: '{count} clause matches too, with the statements linked to it.',
			other: '{count} clauses match too, with the statements linked to them.'
		},
		clearFilters: 'Clear all filters',
		noStatements:
			'This dataset has no statements yet. Add some to its file, and load the page again.',
		noneMeets:
			'No statement in this dataset meets all of these filters. {link} to see all {total}.',
		clear: 'Clear them'
	},
	filters: {
		search: 'Search',
		actor: 'Actor',
		priority: 'Priority',
		kind: 'Kind',
		relation: 'Relation',
		status: 'Status of links',
		period: 'Period'
	},
	statement: {
		sentence: '{about}; {bears}.',
		bearsOn: { one: 'bears on priority {list}', other: 'bears on priorities {list}' },
		bearing: '{number} {title} ({how})',
		unlinked: 'no priority linked',
		reportedBy: 'as reported by {reporter}',
		reported: 'as reported',
		highlighted: 'highlighted',
		adopted: 'adopted {day}'
	},
	chartLabel: 'Timeline: {statements} against {priorities}. The same statements follow as a list.',
	list: {
		priorities: 'Priorities',
		beginningUnknown: 'Beginning not known',
		silent: 'No statement found',
		notShown: 'Nothing shown',
		morePriorities: { one: 'and {count} more priority', other: 'and {count} more priorities' },
		pages: 'Pages of the list',
		earlier: 'Earlier statements',
		later: 'Later statements',
		endsBefore: 'This list ends before page {page}.',
		part: '{first}–{last} of {total}'
	},
	evidence: {
		name: 'Evidence',
		close: 'Close',
		fetching: 'Fetching the evidence …',
		unreachable: 'The evidence could not be fetched. Load the page again to try once more.',
		unreadable:
			'The server sent the evidence in a version or form that this page cannot read. Load the page again, or open the full view.',
		refersBackTo: 'Refers back to {statement}, {day}',
		referredToBy: 'Referred to by {statement}, {day}',
		unlinked: 'No priority is linked to this statement.',
		said: 'Said by {who}',
		ofThisEvent: ', of this event',
		inExcerpts: ', in excerpts',
		declared: 'Declared in priority {number}',
		orphaned: 'Quoted from this text as it was; it has changed since: {words}.',
		proposed: 'Nearest words now: {words}, {score} % alike.',
		nothingProposed: 'Nothing in the text now is near these words.',
		suggested: 'Suggested; nobody has judged it yet.',
		suggestedBy: 'Suggested by {coder}; nobody has judged it yet.',
		judgedBy: 'Judged by {coder}, {day}.',
		contested: 'Contested: one judgement accepts this link, another rejects it.',
		source: 'Source: {publisher}, {title} ({language}).',
		readIt: 'Read it there',
		newTab: 'opens in a new tab',
		noAddress: 'No address was recorded.',
		archived: 'Archived copy',
		notArchived: 'No archived copy was recorded.',
		retrieved: 'Retrieved {day}.'
	},
	mark: {
		name: 'Statements of this mark',
		title: { one: '{count} statement on this mark', other: '{count} statements on this mark' },
		part: 'Zoom in to part them',
		first: 'The first {shown} of {total}: zoom in to see the others.'
	},
	embed: {
		list: 'Statements as a list',
		full: 'Open the full view in a new tab',
		asOf: 'As of {day}, revision {revision}',
		fixed: 'Fixed at revision {revision}',
		cite: 'Cite',
		kind: 'dataset',
		revision: 'Revision {revision}.',
		unreachable: 'This could not be fetched. Check the connection, and try again.',
		outdated: 'The server now sends this timeline in another version. Load the page again.',
		against: 'Set against: {title}, {issuer}, adopted {day}.',
		key: 'Key to the marks',
		several: 'number of overlapping statements',
		otherActors: 'several or other actors',
		stretches: 'a date less exact than a day',
		arcs: 'refers to an earlier statement'
	}
};
