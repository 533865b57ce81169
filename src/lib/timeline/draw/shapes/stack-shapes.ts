import { isLink, statusOf, type LinkCode } from '../../../study/link-code.ts';
import type { Columns } from '../../layout/columns.ts';
import { NO_COLOUR } from '../../../study/colour.ts';
import { type Stacks } from '../../layout/scene.ts';
import { pitchOf, placeOfDot } from '../../layout/stacks.ts';
import { FADED } from './line-shapes.ts';
import type { Placed } from './placed.ts';
import type { Dots, Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { symbolOf } from './symbols.ts';
import { colourOf } from '../theme.ts';

/** The dots of all stacks: those of one look are one shape, and so there are few, whatever the data are. */
export function stackShapes(
	stacks: Stacks,
	columns: Columns,
	{ lane, colours, highlighted }: Pick<Placed, 'lane' | 'colours' | 'highlighted'>,
	sheet: Sheet
): Shape[] {
	const { frame, theme } = sheet;
	const pitch = pitchOf(stacks, columns, frame);
	const looks = new Map<string, Dots & { xs: number[]; ys: number[] }>();
	for (let index = 0; index < stacks.codes.length; index++) {
		const position = stacks.positions[index]!;
		const code = stacks.codes[index]!;
		const colour = colours[lane.actors[position]!] ?? NO_COLOUR;
		const isFaded = highlighted !== null && !highlighted.has(lane.statements[position]!);
		const key = `dots ${colour} ${code}${isFaded ? ' faded' : ''}`;
		let look = looks.get(key);
		if (!look) {
			look = {
				...{ kind: 'dots', key, symbol: symbolOf(code), radius: pitch / 2 - 0.35 },
				...{ fill: colourOf(colour, theme), opacity: isFaded ? FADED : 1 },
				...insideOf(code, theme.paper, pitch),
				...{ xs: [], ys: [] }
			};
			looks.set(key, look);
		}
		const { x, y } = placeOfDot(index, stacks, columns, frame, pitch);
		look.xs.push(x);
		look.ys.push(y);
	}
	return [...looks.values()];
}

/** Full when accepted, hollow when not; contested with the thickest edge, rejected with the thinnest. */
function insideOf(code: LinkCode, paper: string, pitch: number): Pick<Dots, 'inside' | 'edge'> {
	const status = isLink(code) ? statusOf(code) : 'suggested';
	if (status === 'accepted') return { inside: '', edge: 0 };
	const share = status === 'contested' ? 0.26 : status === 'rejected' ? 0.09 : 0.16;
	return { inside: paper, edge: pitch * share };
}
