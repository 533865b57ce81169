import type { SourceLocation } from '../source-location.ts';
import type { DateParts } from './timeline-date.ts';

/** An event, era or title of a TimelineJS timeline as it stands in the input. */
export interface TimelineSlide {
	readonly kind: 'event' | 'era' | 'title';
	readonly id: string;
	/** The id that the timeline itself gives it. */
	readonly ownId?: string | null;
	readonly location: SourceLocation;
	readonly start: DateParts;
	readonly end: DateParts | null;
	readonly displayDate: string;
	readonly headline: string;
	readonly text: string;
	readonly media: { readonly url: string; readonly caption: string; readonly credit: string };
	readonly group: string;
	readonly tags: readonly string[];
	/** What else it says, by the input's own names; blanks are left out. */
	readonly more: Readonly<Record<string, string>>;
}
