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
		beginningUnknown: 'to {date}, start unknown',
		unknown: 'date unknown'
	},
	chart: {
		name: 'Timeline',
		statements: { one: '{count} statement', other: '{count} statements' },
		of: '{shown} of {count}',
		silent: 'no statement found',
		silentDays: {
			one: 'no statement found in {count} day since adoption',
			other: 'no statement found in {count} days since adoption'
		},
		silentMonths: {
			one: 'no statement found in {count} month since adoption',
			other: 'no statement found in {count} months since adoption'
		},
		silentYears: {
			one: 'no statement found in {count} year since adoption',
			other: 'no statement found in {count} years since adoption'
		},
		notReviewed: 'nothing reviewed yet',
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
		all: 'All statements, by {unit}',
		earlierCount: '{count} earlier',
		laterCount: '{count} later',
		levels: {
			lines: 'Each line is one statement; those on the same day are side by side.',
			dots: 'Each dot is one link, stacked by {unit}. Zoom in to see each statement as a line.',
			ridges: 'Statements by {unit}, on the same scale in every row. Zoom in to see single links.'
		},
		untitled: {
			one: '{count} more title: zoom in.',
			other: '{count} more titles: zoom in.'
		},
		units: {
			day: 'day',
			week: 'week',
			month: 'month',
			quarter: 'quarter',
			year: 'year',
			years: 'period of {count} years'
		},
		hint: 'Ctrl + scroll to zoom (⌘ on a Mac; pinch on a phone)',
		keys: 'Left and right arrows move between statements, up and down between priorities. Enter opens, Escape goes back. Plus and minus zoom, 0 shows all.',
		window: 'Time window',
		howToMove: 'drag, or use the arrow keys',
		earlier: 'Earlier',
		later: 'Later',
		zoomOut: 'Zoom out',
		zoomIn: 'Zoom in',
		whole: 'Show all'
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
		'Statements are shown as published. Inclusion doesn’t mean they are true. Each judged link names its coder. “No statement found” means none in this dataset.',
	published: 'Published by: {names}.',
	publishedByMore: 'Published by: {names}; and {count} others.',
	shown: {
		of: {
			one: 'Showing {shown} of {count} statement',
			other: 'Showing {shown} of {count} statements'
		},
		withLinks: '{shown}, {links}',
		inColumns: '{shown}; statements in these columns: {count}',
		ofStates: '{links} ({list})',
		ofState: '{count} {state}',
		leftOut: '{shown}; left out: {list}',
		anyLinks: 'linked or not',
		outside: '{shown}; {outside} outside the window',
		partsApart: 'A link to a sub-point counts for that sub-point alone.',
		partsFolded:
			'A link to a sub-point counts for that sub-point alone, or for the row (+) that it is folded into.',
		partsWithin: 'A priority counts the statements on its sub-points too, each once.',
		clauses: {
			one: '{count} clause matches too; statements linked to it are included.',
			other: '{count} clauses match too; statements linked to them are included.'
		},
		clearFilters: 'Clear all filters',
		noStatements: 'This dataset has no statements yet.',
		addSome: 'Add some, then reload the page.',
		noneMeets:
			'No statement in this dataset matches all of these filters. {link} to see all {total}.',
		clear: 'Clear them'
	},
	filters: {
		search: 'Search',
		actor: 'Actor',
		priority: 'Priority',
		kind: 'Kind',
		relation: 'Relation',
		status: 'Link status',
		coder: 'Coder',
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
	timelineLabel: 'Timeline: {statements}. The same statements follow as a list.',
	chartLabel: 'Timeline: {statements} against {priorities}. The same statements follow as a list.',
	list: {
		priorities: 'Priorities',
		beginningUnknown: 'Start unknown',
		silent: 'No statement found',
		notShown: 'Nothing shown',
		morePriorities: { one: 'and {count} more priority', other: 'and {count} more priorities' },
		pages: 'Pages of the list',
		earlier: 'Earlier statements',
		later: 'Later statements',
		endsBefore: 'This list has no page {page}.',
		part: '{first}–{last} of {total}'
	},
	evidence: {
		name: 'Evidence',
		close: 'Close',
		fetching: 'Loading the evidence …',
		unreachable: 'The evidence could not be loaded. Reload the page to try again.',
		unreadable:
			'The server sent the evidence in a version or form that this page cannot read. Reload the page, or open the full view.',
		refersBackTo: 'Refers back to {statement}, {day}',
		referredToBy: 'Referred to by {statement}, {day}',
		unlinked: 'This statement is not linked to any priority.',
		said: 'Said by {who}',
		ofThisEvent: ', about this event',
		inExcerpts: ', in excerpts',
		declared: 'Declared in priority {number}',
		orphaned: 'Quoted from an earlier version of this text: {words}.',
		proposed: 'Closest words now: {words}, {score}% alike.',
		nothingProposed: 'Nothing in the current text is close to these words.',
		suggested: 'Suggested; not yet judged.',
		suggestedBy: 'Suggested by {coder}; not yet judged.',
		judgedBy: 'Judged by {coder}, {day}.',
		contested: 'Contested: one judgement accepts this link, another rejects it.',
		source: 'Source: {publisher}, {title} ({language}).',
		readIt: 'Read the source',
		newTab: 'opens in a new tab',
		noAddress: 'No address recorded.',
		archived: 'Archived copy',
		notArchived: 'No archived copy recorded.',
		retrieved: 'Retrieved {day}.'
	},
	priority: {
		since: {
			one: '{count} statement since adoption on {day}',
			other: '{count} statements since adoption on {day}'
		},
		before: { one: '{count} before it', other: '{count} before it' },
		counted: 'Links counted: {list}.',
		leftOut: 'Not counted: {list}.',
		partOf: 'Sub-point of {priority}.',
		included: 'Sub-points included: {list}.',
		excluded: 'Sub-points not included: {list}.',
		include: 'Include them',
		exclude: 'Leave them out',
		strip: {
			one: 'Timeline of {count} statement linked to this priority. The same statement follows as a list.',
			other:
				'Timeline of {count} statements linked to this priority. The same statements follow as a list.'
		},
		counts: 'By actor and relation',
		statements: 'Statements',
		allActors: 'All actors',
		countsRule:
			'Counts of statements, including those before adoption. A statement linked by several relations is counted under each.',
		silences: 'Silences',
		gaps: 'Gaps',
		days: { one: '{count} day', other: '{count} days' },
		others: {
			one: '{count} statement on other priorities in that time',
			other: '{count} statements on other priorities in that time'
		},
		moreSilences: { one: 'and {count} shorter one', other: 'and {count} shorter ones' },
		noSilence: 'No day without a statement.',
		silencesRule:
			'Days without a counted statement, from adoption to the last day on record in this dataset, {day}. A statement on other priorities is counted if its whole date is within those days.',
		coded: 'All linked statements',
		codedRule:
			'What was declared beside what was said, oldest first. Suggested and contested links are included, and marked; rejected ones appear only if you filter for them.',
		wider: 'The chart and the list below show suggested and contested links too.',
		first: 'First {shown} of {total} statements. The full view has all of them.'
	},
	mark: {
		name: 'Statements at this mark',
		title: { one: '{count} statement at this mark', other: '{count} statements at this mark' },
		part: 'Zoom in to separate them',
		first: 'First {shown} of {total}. Zoom in to see the rest.'
	},
	embed: {
		list: 'Statements as a list',
		full: 'Open the full view in a new tab',
		asOf: 'As of {day}, revision {revision}',
		fixed: 'Fixed at revision {revision}',
		cite: 'Cite',
		kind: 'dataset',
		revision: 'Revision {revision}.',
		notLoaded: 'The dataset at {home} could not be loaded.',
		notPublished: 'The dataset at {home} is no longer published.',
		notThere: 'There is no dataset at {home} ({status}).',
		noPriority: 'There is no priority “{priority}” in this dataset',
		unreachable: 'This could not be loaded. Check your connection and try again.',
		outdated: 'The server now sends this timeline in a different version. Reload the page.',
		against: 'Set against: {title}, {issuer}, adopted {day}.',
		key: 'Key to the marks',
		otherActors: 'other actors',
		stretches: 'date not known to the day',
		arcs: 'refers to an earlier statement'
	}
};
