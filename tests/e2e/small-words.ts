/** A word that can be seen, and how large it is drawn. */
export interface DrawnWord {
	readonly text: string;
	/** CSS px of its type, as it is on the screen: with what scales it. */
	readonly size: number;
}

/**
 * The words of a page that are smaller than so many CSS px: of its own texts, its drawings, its embeds’ elements,
 * and of what `notePainted` noted on its canvases. Runs in the page, and so holds all that it needs.
 */
export function smallWords(least: number): DrawnWord[] {
	const TOLERANCE = 0.01; // px, of scales that are no round numbers

	function wordsOf(root: Document | ShadowRoot): DrawnWord[] {
		const found: DrawnWord[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node instanceof Element) {
				if (node.shadowRoot) found.push(...wordsOf(node.shadowRoot));
				continue;
			}
			const text = node.textContent!.trim();
			const of = node.parentElement!;
			if (text === '' || !isSeen(of)) continue;
			const drawing = of instanceof SVGGraphicsElement ? of.getScreenCTM() : null;
			const scale = drawing ? Math.hypot(drawing.c, drawing.d) : 1;
			found.push({ text, size: parseFloat(getComputedStyle(of).fontSize) * scale });
		}
		return found;
	}

	const isSeen = (one: Element): boolean =>
		one.checkVisibility({ visibilityProperty: true }) &&
		!one.closest('.unseen, .on-paper, iframe, script, style, title, desc') &&
		one.getBoundingClientRect().width > 0;

	const { painted = [] } = window as typeof globalThis & { painted?: DrawnWord[] };
	return [...wordsOf(document), ...painted].filter(({ size }) => size < least - TOLERANCE);
}

/** Notes what is written on canvases from now on. Runs in the page, before its own scripts. */
export function notePainted(): void {
	const painted: DrawnWord[] = [];
	Object.defineProperty(window, 'painted', { value: painted });
	const { fillText } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
		const [, size] = /([\d.]+)px/.exec(this.font)!;
		const scale = this.getTransform().d / devicePixelRatio;
		painted.push({ text, size: Number(size) * scale });
		fillText.call(this, text, ...at);
	};
}
