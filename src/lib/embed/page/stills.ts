import { oncePer } from '../../base/once-per.ts';
import type { Study } from '../../study/study.ts';
import type { TimelineReading } from '../../query/timeline-reading.ts';
import type { Messages } from '../../messages/messages.ts';
import { drawTimeline } from '../../timeline/draw/draw.ts';
import { rowsAsFolded } from '../../timeline/view/folded-source.ts';
import { timelineSource } from '../../timeline/view/timeline-source.ts';
import { BANDS, bandedFrame } from '../banded-frame.ts';
import { showsWhole } from './shows-whole.ts';
import { stillChart } from './still-chart.ts';

/**
 * The chart of an embed as it stands still, as HTML. Most readers ask for everything, with nothing open: that is
 * drawn once for a study and a language.
 * @param height px; null: as tall as reads well
 */
export function stillsOf(
	reading: TimelineReading,
	messages: Messages,
	height: number | null
): string {
	const draw = () => drawnInBands(reading, messages, height);
	const { address, chosen, highlighted, study } = reading;
	const isPlain = height === null && !address.window && chosen === null && highlighted === null;
	if (!isPlain || !showsWhole(reading)) return draw();
	const drawn = plainStills(study);
	const stills = drawn.get(messages.language) ?? draw();
	drawn.set(messages.language, stills);
	return stills;
}

const plainStills = oncePer((_: Study) => new Map<string, string>());

/** The chart for each band of widths, one after another. */
function drawnInBands(reading: TimelineReading, messages: Messages, height: number | null): string {
	const source = rowsAsFolded(timelineSource(reading, messages, height ?? undefined), reading);
	return BANDS.map((band) =>
		stillChart(drawTimeline(source, { width: band, frameOf: bandedFrame }), band)
	).join('');
}
