import { ringOf } from '../../timeline/draw/chosen.ts';
import type { TimelineDrawn } from '../../timeline/draw/draw.ts';
import { drawingOf } from '../../timeline/draw/drawing.ts';
import { namesOf, rowLinesOf } from '../../timeline/draw/gutter.ts';
import { noteShapes } from '../../timeline/draw/level-note.ts';
import { element, markupOf } from '../../timeline/draw/paint/markup.ts';
import { PAGE_THEME } from '../../timeline/draw/theme.ts';
import { placedAtShares } from '../../timeline/draw/paint/placed-at-shares.ts';

/**
 * The chart of one band of widths as SVG that fills its column without being scaled: what stands in the plot
 * is placed by its share of the width, and words and marks keep their size.
 * @param view as wide as its band is at the least
 * @param band the first px of its band
 */
export function stillChart(view: TimelineDrawn, band: number): string {
	const { frame } = view;
	const { gutter, plot, height } = frame;
	const id = `still-${band}`;
	const right = frame.width - gutter - plot;
	const sheet = { frame, theme: PAGE_THEME, messages: view.source.messages };
	const rows = rowLines(view);
	const names = namesOf(view, frame, PAGE_THEME, null)
		.map((shapes) => element('g', { class: 'row' }, markupOf(shapes, id)))
		.join('');
	return element(
		'svg',
		{ class: `band-${band}`, height, style: `padding-left:${gutter}px;padding-right:${right}px` },
		element('svg', { x: -gutter, width: gutter, height }, rows) +
			element(
				'svg',
				{
					...{ width: '100%', height, viewBox: `${gutter} 0 ${plot} ${height}` },
					...{ preserveAspectRatio: 'none' }
				},
				rows
			) +
			element(
				'g',
				{ transform: `translate(${-gutter},0)` },
				names + markupOf(noteShapes(view, PAGE_THEME), id)
			) +
			markupOf(drawingOf(view.placed, sheet), id, placedAtShares(plot)) +
			ringAround(view)
	);
}

/** The lines between rows, which are stretched and keep their width. */
function rowLines(view: TimelineDrawn): string {
	const { between, ruled } = rowLinesOf(view, view.frame);
	const effect = { 'vector-effect': 'non-scaling-stroke' };
	return (
		element('path', { d: between, stroke: PAGE_THEME.hairline, ...effect }) +
		element('path', { d: ruled, stroke: PAGE_THEME.rule, ...effect })
	);
}

/** The ring around what is open. */
function ringAround(view: TimelineDrawn): string {
	const ring = ringOf(view);
	if (!ring) return '';
	const cx = `${(ring.x / view.frame.plot) * 100}%`;
	const look = { fill: 'none', stroke: PAGE_THEME.focus, 'stroke-width': 2.5 };
	return element('circle', { cx, cy: ring.y, r: ring.radius, ...look });
}
