import type { Result } from '../base/types.ts';
import type { Change, ChangeOf } from '../model/change/change.ts';
import type { Draft } from '../model/change/draft.ts';
import type { Refusal } from '../model/change/refusal.ts';
import type { Fault } from '../model/reading/fault.ts';
import type { Revision } from '../model/file/revision.ts';

/** A change on its way to be kept. */
export interface NewChange {
	/** UUID, made by whoever did it: what is sent twice is known again. */
	readonly id: string;
	/** Who did it, by name; null where nobody said. */
	readonly by: string | null;
	readonly change: Change;
}

/** A change as it was kept: the version of the draft that it made, and when. */
export interface KeptChange {
	readonly version: number;
	readonly id: string;
	/** An instant in UTC: `2026-12-01T09:20:00.000Z`. */
	readonly at: string;
	readonly by: string | null;
	readonly kind: Change['kind'];
	/** Null for one that is too long for a list: an import of many statements. */
	readonly change: Change | null;
}

/** What lists tell of a dataset that is kept as changes. */
export interface WorkspaceEntry {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly language: string;
	readonly statements: number;
	readonly links: number;
	/** How many changes made it. */
	readonly version: number;
	readonly createdAt: string;
	readonly changedAt: string;
	/** Where readers find it; null where it was never published. */
	readonly name: string | null;
	/** What readers see; null where nothing is published, or no longer. */
	readonly revision: Revision | null;
}

/** A state of a dataset that was published: it never changes. */
export interface PublishedRevision {
	readonly revision: Revision;
	/** When it was first published, an instant in UTC. */
	readonly at: string;
	/** What was noted then, or when it was withdrawn. */
	readonly note: string;
	/** The version of the draft that it was. */
	readonly version: number;
	/** Whether nothing is left of it but its note. */
	readonly isWithdrawn: boolean;
}

/** A link by which others can look at a draft. */
export interface Share {
	/** By which it is revoked: it opens nothing. */
	readonly id: string;
	readonly createdAt: string;
}

/** Why the store can do nothing, for whoever keeps the server or their work in it. */
export interface StoreFailure {
	readonly kind: 'failed';
	readonly reason: 'full' | 'read-only' | 'busy' | 'unreachable' | 'newer' | 'damaged' | 'other';
	readonly because: string;
	readonly hint: string;
}

/** The dataset does not exist, or no longer does. */
export interface UnknownWorkspace {
	readonly kind: 'unknown';
}

/** Why changes were not kept: none of them was. */
export type AppendProblem =
	| StoreFailure
	| UnknownWorkspace
	/** Others were kept before: what is there now, and what has come since. */
	| {
			readonly kind: 'conflict';
			readonly version: number;
			readonly since: readonly KeptChange[];
	  }
	/** One of them, by its index, does not fit what is there. */
	| { readonly kind: 'refused'; readonly at: number; readonly refusals: readonly Refusal[] };

/** What changes made of a dataset. */
export interface Appended {
	readonly entry: WorkspaceEntry;
	/** What undoes each of them; null for one that takes in a whole file. */
	readonly undo: readonly (ChangeOf<'restore'> | null)[];
}

export type PublishProblem =
	| StoreFailure
	| UnknownWorkspace
	/** Others have changed it since: the version that it has now. */
	| { readonly kind: 'stale'; readonly version: number }
	/** It is not a whole dataset yet. */
	| { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** A dataset while it is made: its changes, kept one after another, and what they make. */
export interface Workspace {
	readonly entry: WorkspaceEntry;
	/** What its changes make of it, at the version of the entry. */
	readonly draft: Draft;
	/** Keeps changes, all or none of them, where nobody else has kept any since. */
	append(
		changes: readonly NewChange[],
		expectedVersion: number
	): Promise<Result<Appended, AppendProblem>>;
	/** Makes of it what it was at an earlier version, as one more change; null where it is that still. */
	restore(version: number, by?: string | null): Promise<Result<Appended | null, AppendProblem>>;
	/**
	 * Makes a revision of it as it is now, which readers see from then on.
	 * @param expected the version that it must have
	 */
	publish(
		note: string,
		expected?: number
	): Promise<Result<PublishedRevision & { name: string }, PublishProblem>>;
	/** Takes it from lists; revisions that were cited stay. */
	unpublish(): Promise<Result<null, StoreFailure | UnknownWorkspace>>;
	/** Takes back a revision for good, also from those who cite it: only the note stays. */
	withdraw(revision: string, note: string): Promise<Result<null, StoreFailure | UnknownWorkspace>>;
	/** Its changes, the newest first. @param before only those below this version */
	history(most: number, before?: number): Promise<Result<readonly KeptChange[], StoreFailure>>;
	/** Its revisions, the newest first. */
	revisions(): Promise<Result<readonly PublishedRevision[], StoreFailure>>;
	/** Makes a link that shows it. @returns what the link ends in: it is shown once, and cannot be found out */
	share(): Promise<Result<Share & { token: string }, StoreFailure | UnknownWorkspace>>;
	shares(): Promise<Result<readonly Share[], StoreFailure>>;
	revoke(share: string): Promise<Result<null, StoreFailure>>;
	/** Removes it with all changes and links: nothing is left but revisions that were published, under their addresses. */
	remove(): Promise<Result<null, StoreFailure>>;
}

/** A revision as readers are shown it; what it says is read when it is asked for. */
export interface ShownRevision {
	readonly revision: Revision;
	/** When it was first published, an instant in UTC. */
	readonly at: string;
	/** Of its text. */
	readonly bytes: number;
	/** The canonical text of the dataset. */
	text(): Promise<string>;
}

/** What is left of a revision that was withdrawn. */
export interface WithdrawnRevision {
	/** Why, as whoever withdrew it noted. */
	readonly withdrawn: string;
}

/** What lists tell of a published dataset, as it was when it was published. */
export interface PublishedEntry {
	readonly name: string;
	readonly title: string;
	readonly summary: string;
	readonly language: string;
	readonly statements: number;
	readonly links: number;
	readonly coders: readonly string[];
	readonly bytes: number;
}

/** Keeps datasets as changes. */
export interface WorkspaceStore {
	/** Makes a new one, beside all others. */
	create(changes: readonly NewChange[]): Promise<Result<WorkspaceEntry, AppendProblem>>;
	open(id: string): Promise<Result<Workspace, StoreFailure | UnknownWorkspace>>;
	/** What describes one, without what is in it. @param token of a link, for who has no other right to see it */
	entry(
		id: string,
		token?: string | null
	): Promise<Result<WorkspaceEntry, StoreFailure | UnknownWorkspace>>;
	/** All of them, those that were changed last first. */
	list(): Promise<Result<readonly WorkspaceEntry[], StoreFailure>>;
	/** The datasets that readers find, by their names. */
	published(): Promise<Result<readonly PublishedEntry[], StoreFailure>>;
	/** The revisions that were published under a name, the newest first. */
	cited(name: string): Promise<Result<readonly PublishedRevision[], StoreFailure>>;
	/** What readers find under a name: now, or as it was; null where there is nothing. */
	shown(
		name: string,
		revision: Revision | null
	): Promise<Result<ShownRevision | WithdrawnRevision | null, StoreFailure>>;
}
