import type { DateMessages } from '../dates/date-messages.ts';
import type { CalendarUnit } from '../dates/calendar-unit.ts';
import type { Grammar, Message } from './language.ts';

/** The messages that the chart needs while it moves: plain data, so that a page can carry them for its script. */
export interface ChartMessages extends Grammar {
	readonly dates: DateMessages;
	readonly chart: {
		readonly name: string;
		/** How many statements: “3 statements”. */
		readonly statements: Message;
		/** A row’s statements in sight, of how many. */
		readonly of: string;
		/** What a row says: that the dataset holds nothing for it, … */
		readonly silent: string;
		/** … and for how long since its document was adopted, … */
		readonly silentDays: Message;
		readonly silentMonths: Message;
		readonly silentYears: Message;
		/** … only for its sub-points, … */
		readonly notReviewed: string;
		readonly inParts: string;
		/** … nothing that anybody has reviewed, … */
		readonly unreviewed: Message;
		/** … or only what filters, … */
		readonly withoutFilters: Message;
		/** … or the window hide. */
		readonly inWindow: string;
		/** The row of the statements without a link. */
		readonly unlinked: string;
		/** What an arc says. */
		readonly refersTo: string;
		readonly showOnly: string;
		/** What the histogram counts. */
		readonly all: string;
		/** How many stand before the window, and after it. */
		readonly earlierCount: Message;
		readonly laterCount: Message;
		/** What is drawn at each level, and what zooming in brings. */
		readonly levels: {
			readonly lines: string;
			readonly dots: string;
			readonly ridges: string;
		};
		/** How many titles have no room. */
		readonly untitled: Message;
		/** The units that columns count by; years where each is several long. */
		readonly units: Readonly<Record<CalendarUnit, string>> & { readonly years: Message };
		/** To whom turns a plain wheel over the chart. */
		readonly hint: string;
		readonly keys: string;
		readonly window: string;
		readonly howToMove: string;
		readonly earlier: string;
		readonly later: string;
		readonly zoomOut: string;
		readonly zoomIn: string;
		readonly whole: string;
	};
}
