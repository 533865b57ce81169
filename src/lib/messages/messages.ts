import type { LinkState } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';
import type { StatementKind } from '../model/statement.ts';
import type { ChartMessages } from './chart-messages.ts';
import type { Message } from './language.ts';

/** All that the interface says in one language: plain data, with `{placeholders}` for what differs. */
export interface Messages extends ChartMessages {
	/** Its own name, for those who look for it. */
	readonly name: string;
	/** What parts the members of a list. */
	readonly comma: string;
	readonly or: string;
	readonly relations: Readonly<Record<Relation, string>>;
	readonly statuses: Readonly<Record<LinkState, string>>;
	readonly kinds: Readonly<Record<StatementKind, string>>;
	readonly links: Message;
	readonly priorities: Message;
	/** What a chart of statements claims, and what it does not. */
	readonly fairness: string;
	readonly published: string;
	readonly publishedByMore: string;

	/** How much is shown. */
	readonly shown: {
		/** `count` is that of the whole dataset. */
		readonly of: Message;
		/** With which links are counted. */
		readonly withLinks: string;
		/** How many of them are in the columns of a table. */
		readonly inColumns: string;
		/** Links with how many are of each state. */
		readonly ofStates: string;
		/** So many of a state. */
		readonly ofState: string;
		readonly leftOut: string;
		/** Where statements are counted whether they have a link or not. */
		readonly anyLinks: string;
		readonly outside: string;
		/** What becomes of a link to a sub-point: it counts for that alone, or also for the priority above. */
		readonly partsApart: string;
		/** Where some are folded into the row of their point. */
		readonly partsFolded: string;
		readonly partsWithin: string;
		readonly clauses: Message;
		readonly clearFilters: string;
		readonly noStatements: string;
		readonly addSome: string;
		/** `{link}` says `clear`. */
		readonly noneMeets: string;
		readonly clear: string;
	};
	/** What can be filtered by. */
	readonly filters: Readonly<
		Record<
			'search' | 'actor' | 'priority' | 'kind' | 'relation' | 'status' | 'coder' | 'period',
			string
		>
	>;

	/** A statement in one sentence or line. */
	readonly statement: {
		readonly sentence: string;
		readonly bearsOn: Message;
		/** A priority and how a statement bears on it. */
		readonly bearing: string;
		readonly unlinked: string;
		readonly reportedBy: string;
		/** The same in a caption, where there is little room. */
		readonly reported: string;
		readonly highlighted: string;
		readonly adopted: string;
	};
	/** What the chart is, for those who cannot see it. */
	readonly chartLabel: string;
	/** The same of a dataset without a policy document. */
	readonly timelineLabel: string;

	readonly list: {
		readonly priorities: string;
		readonly beginningUnknown: string;
		readonly silent: string;
		/** Those whose statements are out of sight. */
		readonly notShown: string;
		readonly morePriorities: Message;
		readonly pages: string;
		readonly earlier: string;
		readonly later: string;
		readonly endsBefore: string;
		readonly part: string;
	};

	/** What is open. */
	readonly evidence: {
		readonly name: string;
		readonly close: string;
		readonly fetching: string;
		readonly unreachable: string;
		/** It came in a version or a form that is not known here. */
		readonly unreadable: string;
		readonly refersBackTo: string;
		readonly referredToBy: string;
		readonly unlinked: string;
		readonly said: string;
		readonly ofThisEvent: string;
		readonly inExcerpts: string;
		readonly declared: string;
		readonly orphaned: string;
		readonly proposed: string;
		readonly nothingProposed: string;
		readonly suggested: string;
		readonly suggestedBy: string;
		readonly judgedBy: string;
		/** Where the judgements of several coders disagree. */
		readonly contested: string;
		readonly source: string;
		readonly readIt: string;
		/** Of a link that opens beside the page. */
		readonly newTab: string;
		readonly noAddress: string;
		readonly archived: string;
		readonly notArchived: string;
		readonly retrieved: string;
	};
	/** The page of one priority. */
	readonly priority: {
		/** How many statements count, since the day of adoption and before it. */
		readonly since: Message;
		readonly before: Message;
		/** Which links count, by state, and which do not. */
		readonly counted: string;
		readonly leftOut: string;
		readonly partOf: string;
		readonly included: string;
		readonly excluded: string;
		readonly include: string;
		readonly exclude: string;
		/** What its strip is, for those who cannot see it. */
		readonly strip: Message;
		readonly counts: string;
		readonly statements: string;
		readonly allActors: string;
		readonly countsRule: string;
		/** Stretches without a statement; where filters hide some, or nobody has judged any, they are called gaps. */
		readonly silences: string;
		readonly gaps: string;
		readonly days: Message;
		/** What was said of other priorities in the meantime. */
		readonly others: Message;
		readonly moreSilences: Message;
		readonly noSilence: string;
		readonly silencesRule: string;
		readonly coded: string;
		readonly codedRule: string;
		/** That the chart and the list show suggested and contested links, which the figures leave out. */
		readonly wider: string;
		readonly first: string;
	};
	/** The statements that a chart counts together, opened as a list. */
	readonly mark: {
		readonly name: string;
		readonly title: Message;
		readonly part: string;
		readonly first: string;
	};

	/** What only an embed says. */
	readonly embed: {
		readonly list: string;
		readonly full: string;
		readonly asOf: string;
		readonly fixed: string;
		readonly cite: string;
		/** What a citation calls it: a dataset. */
		readonly kind: string;
		readonly revision: string;
		readonly unreachable: string;
		/** Of a dataset: it could not be fetched, is no longer published, or was never there. */
		readonly notLoaded: string;
		readonly notPublished: string;
		readonly notThere: string;
		readonly noPriority: string;
		/** The server answers in another version than the page was made in. */
		readonly outdated: string;
		/** The policy document that statements are set against. */
		readonly against: string;
		/** The marks of the chart, and what they stand for. */
		readonly key: string;
		/** Of the colour of such a mark, and of actors without one of their own. */
		readonly otherActors: string;
		/** Of a bar. */
		readonly stretches: string;
		/** Of a dashed curve. */
		readonly arcs: string;
	};
}
