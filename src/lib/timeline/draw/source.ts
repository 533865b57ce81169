import type { Span } from '../../dates/span.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { Colour } from '../../study/colouring.ts';
import type { Lane } from '../../study/lanes/lane.ts';
import type { Caption } from '../../wording/sentences.ts';
import type { RowName } from '../layout/tally.ts';
import type { Adoption } from './shapes/declared-shapes.ts';
import type { Era } from './shapes/frame-shapes.ts';

/** What a timeline is drawn from. Where it changes, getters keep it live. */
export interface TimelineSource {
	readonly lane: Lane;
	/** The lane before any filter: how many statements each row has, and how far the axis reaches. */
	readonly whole: Pick<Lane, 'rowStarts' | 'extent' | 'count'>;
	readonly rows: readonly RowName[];
	/** When the policy documents were adopted, epoch milliseconds, what is said of it, and their rows. */
	readonly adoptions: readonly (Omit<Adoption, 'x'> & { readonly at: number })[];
	/** The periods that the author named, from the earliest beginning. */
	readonly eras: readonly (Span & Pick<Era, 'title'>)[];
	/** The colour of each actor, by index; and by colour the names of its actor, the shortest last. */
	readonly colours: readonly Colour[];
	readonly names: readonly (readonly string[])[];
	/** By colour: what the heads of its actor bear. */
	readonly initials: readonly string[];
	/** Whether statements of the dataset refer to each other. */
	readonly hasReferences: boolean;
	/** The window that the address names; null for the whole. */
	readonly window: Span | null;
	/** px, where the chart must fit a height. */
	readonly height: number | undefined;
	/** The index of the statement that is open. */
	readonly chosen: number | null;
	/** The indices of the statements that are highlighted; null where none are. */
	readonly highlighted: readonly number[] | null;
	/** The lane of these alone; left out where none can be. */
	readonly highlightedLane?: Lane | null;
	readonly messages: ChartMessages;
	captionOf(statement: number): Caption;
	/** The statements that one refers back to, by index. */
	referencesOf(statement: number): readonly number[];
	/** Where a statement stands: epoch milliseconds. */
	anchorOf(statement: number): number;
}
