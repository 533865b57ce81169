import type { Actor, Source } from '../model/dataset.ts';
import type { Relation, Status } from '../model/link.ts';
import type { QuoteSought } from '../model/quotes/quote.ts';
import type { StatementKind } from '../model/statement.ts';
import type { SourceLocation } from './problem.ts';

/** A date as an import understood it: EDTF, and whether the text says all of it. */
export interface DraftDate {
	/** EDTF, as fine as the text is: `2023-11-21`, `2023-11`, `2023-11-08/2023-11-24`. */
	readonly written: string;
	/** The words or the cell that it was read from. */
	readonly words: string;
	/**
	 * What was added that the words do not say, in a sentence (“the year is that of the post, 21
	 * November 2023”); null where they say all of it.
	 */
	readonly inferred: string | null;
}

/** A picture, film or page that a statement was shown with. */
export interface DraftMedia {
	readonly address: string;
	readonly caption: string | null;
	readonly credit: string | null;
}

/**
 * A statement as an import understood it. What the input does not say is null; a person fills it in,
 * or it becomes the default that the preview shows.
 */
export interface Draft {
	/** Unique within an import, and the same for the same input. */
	readonly id: string;
	/** The id that the input itself gives it, kept where no other has it. */
	readonly ownId?: string;
	/** Whether a file of ours gives that id: two ids of it are two statements, however alike. */
	readonly isOurs?: boolean;
	readonly location: SourceLocation;
	readonly date: DraftDate | null;
	readonly title: string | null;
	readonly kind: StatementKind | null;
	/** Who speaks or acts, by name. */
	readonly actor: string | null;
	/** The person who spoke for the actor, with the office: “Sergey Lavrov, Foreign Minister”. */
	readonly speaker: string | null;
	/** Where it was said. */
	readonly venue: string | null;
	/** Who published what was read. */
	readonly publisher: string | null;
	/** Where it can be read. */
	readonly address: string | null;
	/** Where a copy of that is kept. */
	readonly archived?: string | null;
	readonly summary: string | null;
	/** The actor's words as they stand in the input. */
	readonly text: string | null;
	/** Whether the text is known to be excerpts only. */
	readonly excerpts: boolean;
	/** Whether the text is known to be its source's account, not the actor's words. */
	readonly reported?: boolean | undefined;
	/** What stands just before and after the text in the same speech or post. */
	readonly before: string | null;
	readonly after: string | null;
	/** BCP 47. */
	readonly language: string | null;
	/** Whether the language was guessed from the letters and words alone. */
	readonly isLanguageGuessed?: boolean;
	/**
	 * The draft whose words alone tell of this one, and the stretch of its text that does, in Unicode
	 * code points. Such a statement is only *mentioned*.
	 */
	readonly mention: { readonly in: string; readonly start: number; readonly end: number } | null;
	/** Row, column or lane that another tool had put it in. */
	readonly group: string | null;
	readonly tags: readonly string[];
	readonly media: readonly DraftMedia[];
	/** What a dataset of ours has of its actor and source, which the names above do not say. */
	readonly from?: { readonly actor: Actor; readonly source: Source };
	/** The earlier statements that it points to, by the ids of their drafts, where the input has them. */
	readonly references?: readonly DraftReference[];
	/** The rest of what the input said of it, by the input's own names, so that nothing is lost. */
	readonly more: Readonly<Record<string, string>>;
}

interface DraftReference {
	readonly to: string;
	readonly quote: QuoteSought | null;
}

/** A draft of which nothing is known but its id and location. */
export const emptyDraft = (id: string, location: SourceLocation): Draft => ({
	id,
	location,
	date: null,
	title: null,
	kind: null,
	actor: null,
	speaker: null,
	venue: null,
	publisher: null,
	address: null,
	summary: null,
	text: null,
	excerpts: false,
	before: null,
	after: null,
	language: null,
	mention: null,
	group: null,
	tags: [],
	media: [],
	more: {}
});

/** A policy document or codebook as an import understood it. */
export interface DraftDocument {
	readonly id: string;
	/** The id that a dataset of ours gives it, kept where no other has it; its priorities have such too. */
	readonly ownId?: string;
	readonly location: SourceLocation;
	readonly title: string;
	/** The title of the part that was read, where it is not the whole document. */
	readonly section?: string;
	readonly issuer: string | null;
	readonly adopted: DraftDate | null;
	readonly publisher: string | null;
	readonly address: string | null;
	readonly language: string | null;
	/** Whether the language was guessed from the letters and words alone. */
	readonly isLanguageGuessed?: boolean;
	readonly priorities: readonly DraftPriority[];
	/** What a dataset of ours has of its source, and whether it has one. */
	readonly from?: { readonly source: Source | null };
}

export interface DraftPriority {
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly cues: readonly string[];
	readonly priorities: readonly DraftPriority[];
	/** What the input itself calls it, where it has a name of its own for it. */
	readonly id?: string;
	/** The rest of what the input said of it, by the input's own names. */
	readonly more?: Readonly<Record<string, string>>;
}

/** A link that the input already states, between a draft and a priority of a draft document. */
export interface DraftLink {
	readonly location: SourceLocation;
	/** The draft's id. */
	readonly statement: string;
	/** The document's id and the priority's number in it. */
	readonly document: string;
	readonly priority: string;
	/** The id of the priority, where a dataset of ours gives it: two may have one number. */
	readonly priorityId?: string;
	readonly relation: Relation;
	readonly status: Status;
	/** By name. */
	readonly coder: string | null;
	/** The coder’s id, where a dataset of ours gives it: two may have one name. */
	readonly coderId?: string;
	readonly on: string | null;
	readonly why: string | null;
	/** The quoted words of the statement; a whole file of ours keeps its own selectors. */
	readonly exact: string | null;
	/** The words around them and where they stand, as far as the input says: they may stand there twice. */
	readonly prefix?: string;
	readonly suffix?: string;
	/** Unicode code points. */
	readonly start?: number | null;
	/** All of the quoted words, where the input has more than one, or those of the clause as well. */
	readonly evidence?: readonly DraftEvidence[];
}

/** Quoted words of a statement, and those of the clause that they answer. An orphan alone has its hash. */
interface DraftEvidence extends QuoteSought {
	readonly clause: QuoteSought | null;
}

/** A named stretch of time that a timeline was divided by. */
export interface DraftEra {
	readonly location: SourceLocation;
	readonly title: string;
	readonly text: string | null;
	readonly date: DraftDate;
}

/** What a name says of its actor, by the words of offices in English, Russian and Arabic; the first that fits. */
const SIGNS: readonly [RegExp, Actor['kind']][] = [
	[
		/summit|meeting|talks|conference|саммит|встреч|переговор|конференц|قمة|اجتماع|مؤتمر/iu,
		'meeting'
	],
	[/ministr|\bmfa\b|foreign office|department of|министерств|\bмид\b|وزارة/iu, 'ministry'],
	[/government|kremlin|white house|cabinet|правительств|кремль|حكومة/iu, 'government'],
	[/^(?:president|minister|secretary|mr|mrs|ms|dr)\b|президент|министр|الرئيس|الوزير/iu, 'person']
];

/** The kind of an actor of whom only the name is known: an organisation, where the name says nothing else. */
export const actorKindOf = (name: string): Actor['kind'] =>
	SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'organisation';
