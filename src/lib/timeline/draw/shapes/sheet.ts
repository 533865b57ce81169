import type { ChartMessages } from '../../../messages/chart-messages.ts';
import type { Frame } from '../../layout/frame.ts';
import { isolated } from '../../text/direction.ts';
import type { TextShape } from './shape.ts';
import type { Theme } from '../theme.ts';

/** What every part of a timeline is drawn on. */
export interface Sheet {
	readonly frame: Frame;
	readonly theme: Theme;
	readonly messages: ChartMessages;
}

/** Text of a drawing: plain and in ink, unless it is said how else. */
export const textShape = (
	{ theme }: Pick<Sheet, 'theme'>,
	key: string,
	text: string,
	x: number,
	y: number,
	how: Partial<TextShape> = {}
): TextShape => ({
	...{ kind: 'text', key, text: isolated(text), x, y },
	...{ size: 12, bold: false, anchor: 'middle', fill: theme.ink },
	...how
});
