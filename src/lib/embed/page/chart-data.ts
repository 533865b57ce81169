import { columnsOf, type LaneColumns } from '../../study/lane-columns.ts';
import type { Study } from '../../study/study.ts';
import { oncePer } from '../../base/once-per.ts';
import type { StatementId } from '../../model/ids.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import { rowNames } from '../../timeline/view/timeline-source.ts';
import { adoptionOf, chartLabel } from '../../wording/sentences.ts';
import type { TimelineSource } from '../../timeline/draw/draw.ts';
import type { Words } from '../../words/words.ts';
import { jsonText } from '../document.ts';
import { showsWhole } from './shows-whole.ts';
import { toldOf, type Told } from './told-statements.ts';

/** What the chart of an embed shows of a dataset, whatever part of it is seen, or open. */
interface Shown extends Told {
	readonly label: string;
	readonly rows: TimelineSource['rows'];
	readonly adoptions: TimelineSource['adoptions'];
	readonly lane: LaneColumns;
	readonly whole: Pick<LaneColumns, 'extent'> & { readonly rowStarts: readonly number[] };
	/** Of the statements that are shown, in the order of the lane. */
	readonly ids: readonly StatementId[];
	readonly titles: readonly string[];
	/** From a statement to an earlier one, as pairs of places. */
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
export const chartDataOf = (reading: TimelineReading, words: Words): ChartData => ({
	...seenIn(reading),
	...shownBy(reading, words)
});

/** The same as JSON that may stand in a script element. */
export const chartText = (reading: TimelineReading, words: Words): string =>
	showsWhole(reading)
		? `${jsonText(seenIn(reading)).slice(0, -1)},${wholeText(reading, words).slice(1)}`
		: jsonText(chartDataOf(reading, words));

const seenIn = ({ address, lane, chosen, highlighted }: TimelineReading): Seen => ({
	window: address.window,
	chosen: chosen !== null && lane.statements.includes(chosen) ? chosen : null,
	highlighted
});

/** Most readers ask for everything: its text is made once for a study and a language. */
function wholeText(reading: TimelineReading, words: Words): string {
	const texts = wholeTexts(reading.study);
	const text = texts.get(words.language) ?? jsonText(shownBy(reading, words));
	texts.set(words.language, text);
	return text;
}

const wholeTexts = oncePer((_: Study) => new Map<string, string>());

function shownBy(reading: TimelineReading, words: Words): Shown {
	const { study, lane, whole } = reading;
	const { statements, documents } = study.dataset;
	const places = [...lane.statements];
	const shown = new Set(places);
	return {
		label: chartLabel(study, words),
		rows: rowNames({ study, whole }),
		adoptions: documents.map((one) => adoptionOf(one, words)),
		lane: columnsOf(lane),
		whole: { extent: whole.extent, rowStarts: [...whole.rowStarts] },
		ids: places.map((place) => statements[place]!.id),
		titles: places.map((place) => statements[place]!.title),
		...toldOf(reading, words),
		references: places.flatMap((from) =>
			statements[from]!.references.map(({ to }) => study.places.get(to)!)
				.filter((to) => shown.has(to))
				.map((to) => [from, to] as const)
		)
	};
}
