import { frameFor } from '../timeline/frame.ts';
import type { EmbedOptions } from './embed-options.ts';

const COLUMN = 680; // px: the column of an article, as usual
const AROUND = 230; // px of heading and foot, and between the parts
const PARTS = { controls: 40, list: 35, citation: 25 } satisfies Record<
	EmbedOptions['hidden'][number],
	number
>;

/** px that an embed takes in the column of an article, nearly: how its words wrap is its browser’s matter. */
export function frameHeight(rows: number, { height, hidden }: EmbedOptions): number {
	const chart = frameFor(COLUMN, rows, height ?? undefined).height;
	const parts = Object.entries(PARTS).map(([part, tall]) =>
		hidden.some((one) => one === part) ? 0 : tall
	);
	return Math.ceil(parts.reduce((sum, tall) => sum + tall, chart + AROUND));
}
