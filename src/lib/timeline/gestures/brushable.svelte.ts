import { brushX, select, type D3BrushEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** A stretch of the brushed strip, in px. */
export type Stretch = readonly [from: number, to: number];

/**
 * The one file that knows d3-brush: a window on a strip that can be dragged, resized at its ends, or
 * drawn again. `onmove` is called while it moves, `onsettle` when it has come to rest.
 */
export function brushable(brushing: {
	size(): { width: number; height: number };
	/** Where the window rests; asked again whenever it changes, null while it is moved elsewhere. */
	window(): Stretch | null;
	onmove(stretch: Stretch): void;
	onsettle(stretch: Stretch): void;
}): Attachment<SVGGElement> {
	return (element) => {
		const group = select<SVGGElement, unknown>(element);
		const { width, height } = brushing.size();
		let isDragged = false;
		const behaviour = brushX<unknown>()
			.extent([
				[0, 0],
				[width, height]
			])
			.handleSize(14)
			.on('start brush end', ({ type, selection, sourceEvent }: D3BrushEvent<unknown>) => {
				if (!sourceEvent) return; // moved by us
				isDragged = type !== 'end';
				const stretch = selection as Stretch | null;
				if (type === 'brush' && stretch && stretch[1] > stretch[0]) brushing.onmove(stretch);
				if (type !== 'end') return;
				if (stretch && stretch[1] > stretch[0]) brushing.onsettle(stretch);
				else showWindow();
			});
		const showWindow = () => {
			const window = brushing.window();
			if (window && !isDragged) group.call(behaviour.move, [...window]);
		};
		group.call(behaviour);
		$effect(showWindow);
		return () => group.on('.brush', null).selectChildren().remove();
	};
}
