import type { Attachment } from 'svelte/attachments';

/** What is done while something is scrubbed. */
export interface Scrubbing {
	/** How far down the pointer is, from 0 to 1. */
	move(share: number): void;
	/** It was lifted there, or pressed there without a move. */
	end(share: number): void;
}

const STILL = 4; // px that a press may move

/** Tells how far down an element a pointer is that was pressed there. A press on a link, without a move, is the link's. */
export function scrubbable(scrubbing: Scrubbing): Attachment<HTMLElement> {
	return (element) => {
		let pressed: { y: number; id: number } | null = null;
		let moved = false;

		const shareAt = ({ clientY }: PointerEvent): number => {
			const { top, height } = element.getBoundingClientRect();
			return Math.min(1, Math.max(0, (clientY - top) / height));
		};
		const listeners = new AbortController();
		const on = (
			type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
			heard: (event: PointerEvent) => void
		) => {
			element.addEventListener(type, heard, { signal: listeners.signal });
		};

		on('pointerdown', ({ button, clientY, pointerId }) => {
			if (button !== 0) return;
			pressed = { y: clientY, id: pointerId };
			moved = false;
		});
		on('pointermove', (event) => {
			if (pressed?.id !== event.pointerId) return;
			if (!moved && Math.abs(event.clientY - pressed.y) <= STILL) return;
			if (!moved) element.setPointerCapture(event.pointerId);
			moved = true;
			scrubbing.move(shareAt(event));
		});
		on('pointerup', (event) => {
			const isLinks = !moved && (event.target as Element).closest('a');
			if (pressed?.id === event.pointerId && !isLinks) scrubbing.end(shareAt(event));
			pressed = null;
		});
		on('pointercancel', () => (pressed = null));
		element.addEventListener(
			'click',
			(event) => {
				if (moved) event.preventDefault();
				if (moved) event.stopPropagation();
				moved = false;
			},
			{ capture: true, signal: listeners.signal }
		);
		element.addEventListener('dragstart', (event) => {
			event.preventDefault(); // a link would be carried away
		});
		return () => {
			listeners.abort();
		};
	};
}
