import { say } from '../../../messages/say.ts';
import type { Scene } from '../../layout/scene.ts';
import type { Shape } from './shape.ts';
import { words, type Sheet } from './sheet.ts';

const DROP = 16; // px from the last row to the base line

/** What stands outside the window, at its edges: “← 3 earlier”, “2 later →”. */
export function edgeShapes({ earlier, later }: Scene, sheet: Sheet): Shape[] {
	const { frame, theme, messages } = sheet;
	const { earlierCount, laterCount } = messages.chart;
	const tell = (key: string, text: string, x: number, anchor: 'start' | 'end') =>
		words(sheet, key, text, x, frame.bottom + DROP, { anchor, fill: theme.muted });
	const before = `← ${say(messages, earlierCount, { count: earlier })}`;
	const after = `${say(messages, laterCount, { count: later })} →`;
	return [
		...(earlier > 0 ? [tell('earlier', before, 0, 'start')] : []),
		...(later > 0 ? [tell('later', after, frame.plot, 'end')] : [])
	];
}
