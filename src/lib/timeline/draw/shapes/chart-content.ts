import type { Colour } from '../../../study/colouring.ts';
import type { Lane } from '../../../study/lanes/lane.ts';
import type { Columns } from '../../layout/columns.ts';
import type { Ladder } from '../../layout/ladder.ts';
import type { RowText } from '../../layout/row-text.ts';
import type { Arc, Plumb, Scene } from '../../layout/scene.ts';
import type { RowName, Tally } from '../../layout/tally.ts';
import type { TimeAxis } from '../../time/ticks.ts';
import type { Adoption } from './declared-shapes.ts';
import type { Era } from './frame-shapes.ts';

/** What a chart shows in a window. */
export interface ChartContent {
	readonly scene: Scene;
	readonly lane: Lane;
	readonly axis: TimeAxis;
	readonly ladder: Ladder;
	readonly arcs: readonly Arc[];
	readonly adoptions: readonly Adoption[];
	readonly eras: readonly Era[];
	readonly rows: readonly RowName[];
	readonly tallies: readonly Tally[];
	readonly rowTexts: readonly RowText[];
	/** What is chosen, pointed at or highlighted, drawn apart at every level: the last over all others. */
	readonly apart: readonly Plumb[];
	/** Those of them whose title stands at their head. */
	readonly tagged: ReadonlySet<number>;
	/** The highlighted statements; null where none are. */
	readonly highlighted: ReadonlySet<number> | null;
	/** How many of each column are highlighted, where they have no room to be drawn apart. */
	readonly found: Columns | null;
	readonly colours: readonly Colour[];
	readonly initials: readonly string[];
	titleOf(statement: number): string;
}
