import type { Attachment } from 'svelte/attachments';
import { AfterPaint } from './after-paint.svelte.ts';
import { seenFirst, type RowInTurn } from './seen-first.ts';

/**
 * The rows of a table of perhaps thousands of cells: where they change, those on the screen are painted first, and the
 * others follow. On a server they are what they are.
 */
export class RowsInTurn<Row extends RowInTurn> {
	#asked: () => readonly Row[];
	#painted: AfterPaint<readonly Row[]>;
	/** Rows known to be off the screen; of the others the browser may not have reported yet. */
	#unseen = new Set<Row['key']>();
	#keys = new WeakMap<Element, Row['key']>();
	#observer: IntersectionObserver | null = null;
	#rows = $derived.by(() => {
		const [wanted, painted] = [this.#asked(), this.#painted.current];
		return wanted === painted
			? wanted
			: seenFirst(wanted, painted, (key) => !this.#unseen.has(key));
	});

	constructor(wanted: () => readonly Row[]) {
		this.#asked = wanted;
		this.#painted = new AfterPaint(wanted);
	}

	get rows(): readonly Row[] {
		return this.#rows;
	}

	/** Attached to the element of a row: tells whether it is on the screen. */
	watch(key: Row['key']): Attachment {
		return (element) => {
			const observer = (this.#observer ??= new IntersectionObserver((entries) => {
				for (const { target, isIntersecting } of entries) {
					const row = this.#keys.get(target)!;
					if (isIntersecting) this.#unseen.delete(row);
					else this.#unseen.add(row);
				}
			}));
			this.#keys.set(element, key);
			observer.observe(element);
			return () => {
				observer.unobserve(element);
				this.#unseen.delete(key);
			};
		};
	}
}
