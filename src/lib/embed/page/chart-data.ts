import { columnsOf, type LaneColumns } from '../../study/lanes/lane-columns.ts';
import type { Study } from '../../study/study.ts';
import { oncePer } from '../../base/once-per.ts';
import type { StatementId } from '../../model/ids.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { rowsAsFolded } from '../../timeline/view/folded-source.ts';
import { adoptionsOf, coloursOf, erasOf, rowNames } from '../../timeline/view/timeline-source.ts';
import { chartLabel } from '../../wording/sentences.ts';
import type { TimelineSource } from '../../timeline/draw/source.ts';
import type { Messages } from '../../messages/messages.ts';
import { jsonText } from '../document.ts';
import { showsWhole } from './shows-whole.ts';
import { notesOf, type StatementNotes } from './statement-notes.ts';

/** What the chart of an embed shows of a dataset, whatever part of it is seen, or open. */
interface Shown extends StatementNotes {
	readonly label: string;
	readonly rows: TimelineSource['rows'];
	readonly adoptions: TimelineSource['adoptions'];
	readonly eras: TimelineSource['eras'];
	readonly colours: TimelineSource['colours'];
	readonly names: TimelineSource['names'];
	readonly initials: TimelineSource['initials'];
	readonly hasReferences: boolean;
	readonly lane: LaneColumns;
	readonly whole: Pick<LaneColumns, 'extent' | 'count'> & { readonly rowStarts: readonly number[] };
	/** Of the statements that are shown, in the order of the lane. */
	readonly ids: readonly StatementId[];
	readonly titles: readonly string[];
	/** From a statement to an earlier one, as pairs of indices. */
	readonly references: readonly (readonly [from: number, to: number])[];
}

/**
 * All that the chart of an embed needs to move, as JSON: columns of numbers and words, so that neither
 * dates nor filters nor searches need to be understood where it is shown.
 */
export interface ChartData extends Shown {
	readonly window: TimelineSource['window'];
	readonly chosen: number | null;
	readonly highlighted: readonly number[] | null;
}

type Seen = Omit<ChartData, keyof Shown>;

/** What the chart of a reading shows. */
export const chartDataOf = (reading: TimelineReading, messages: Messages): ChartData => ({
	...seenIn(reading),
	...shownBy(reading, messages)
});

/** The same as JSON that may stand in a script element. */
export const chartText = (reading: TimelineReading, messages: Messages): string =>
	showsWhole(reading)
		? `${jsonText(seenIn(reading)).slice(0, -1)},${wholeText(reading, messages).slice(1)}`
		: jsonText(chartDataOf(reading, messages));

const seenIn = ({ address, lane, chosen, highlighted }: TimelineReading): Seen => ({
	window: address.window,
	chosen: chosen !== null && lane.statements.includes(chosen) ? chosen : null,
	highlighted
});

/** Most readers ask for everything: its text is made once for a study and a language. */
function wholeText(reading: TimelineReading, messages: Messages): string {
	const texts = wholeTexts(reading.study);
	const text = texts.get(messages.language) ?? jsonText(shownBy(reading, messages));
	texts.set(messages.language, text);
	return text;
}

const wholeTexts = oncePer((_: Study) => new Map<string, string>());

function shownBy(reading: TimelineReading, messages: Messages): Shown {
	const { study } = reading;
	const { lane, whole, rows, adoptions } = rowsAsFolded(
		{
			...{ lane: reading.lane, whole: reading.whole, highlightedLane: null },
			rows: rowNames(reading, messages),
			adoptions: adoptionsOf(reading, messages)
		},
		reading
	);
	const { statements } = study.dataset;
	const indices = [...lane.statements];
	return {
		label: chartLabel(study, messages),
		...{ rows, adoptions },
		eras: erasOf(reading),
		...coloursOf(reading),
		hasReferences: study.referredBy.size > 0,
		lane: columnsOf(lane),
		whole: { extent: whole.extent, count: whole.count, rowStarts: [...whole.rowStarts] },
		ids: indices.map((index) => statements[index]!.id),
		titles: indices.map((index) => statements[index]!.title),
		...notesOf(reading, messages),
		references: referencesAmong(indices, study)
	};
}

/** From one of some statements to another of them. */
function referencesAmong(indices: readonly number[], study: Study): Shown['references'] {
	const shown = new Set(indices);
	const references: [from: number, to: number][] = [];
	for (const from of indices) {
		for (const { to } of study.dataset.statements[from]!.references) {
			const earlier = study.indexOf.get(to)!;
			if (shown.has(earlier)) references.push([from, earlier]);
		}
	}
	return references;
}
