import type { TimeAxis } from '../../time/ticks.ts';
import type { Shape } from './shape.ts';
import { words, type Sheet } from './sheet.ts';

const TICKS = 32; // px: the base line of the ticks’ words
const CONTEXTS = 14;

/** The words of the axis, which stays in sight while the page is scrolled. */
export const axisShapes = ({ ticks, contexts }: TimeAxis, sheet: Pick<Sheet, 'theme'>): Shape[] => [
	...contexts.map(({ at, x, label }) =>
		words(sheet, `context ${at}`, label, x, CONTEXTS, { anchor: 'start', bold: true, size: 13 })
	),
	...ticks.map(({ at, x, label }) =>
		words(sheet, `tick ${at}`, label, x, TICKS, { fill: sheet.theme.muted })
	)
];

/** Its lines, down through the rows. */
export const gridShapes = ({ ticks }: TimeAxis, { frame, theme }: Sheet): Shape[] =>
	ticks.map(({ at, x }) => ({
		...{ kind: 'line', key: `grid ${at}`, x, stroke: theme.hairline, width: 1 },
		...{ y1: frame.axis - 3, y2: frame.bottom }
	}));
