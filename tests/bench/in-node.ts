import { compareFigures, type Figure } from './compare.ts';
import { layoutFigures } from './layout.ts';
import { onePriorityFigures } from './one-priority.ts';

/** The figures that need no browser. */
export const nodeFigures = (): Figure[] => [
	...layoutFigures(),
	...compareFigures(),
	...onePriorityFigures()
];
