/** Words that a person has selected in a text, and where they begin in it. */
export interface SelectedQuote {
	readonly exact: string;
	/** Unicode code points from the beginning of the text. */
	readonly start: number;
}

/**
 * The words of an element’s text that are selected: as they stand in the text, not as they are drawn, without
 * blanks around them. null where nothing of it is selected.
 */
export function selectedQuote(selection: Selection | null, element: Element): SelectedQuote | null {
	if (!selection || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (range.collapsed || !range.intersectsNode(element)) return null;
	const within = range.cloneRange();
	// A selection may begin above the text and end below it.
	if (!element.contains(range.startContainer)) within.setStart(element, 0);
	if (!element.contains(range.endContainer)) within.setEnd(element, element.childNodes.length);
	const words = within.toString();
	const exact = words.trim();
	if (exact === '') return null;
	const before = within.cloneRange();
	before.selectNodeContents(element);
	before.setEnd(within.startContainer, within.startOffset);
	const blank = words.length - words.trimStart().length;
	return { exact, start: [...(before.toString() + words.slice(0, blank))].length };
}
