/**
 * What a reader cannot read of the texts of a page, as it stands: runs that are cut off, that leave the box
 * made for them, or that are printed over one another. What can be scrolled into sight is in sight: also what
 * lies under something that stays in sight while it scrolls, and that lets nothing shine through.
 * What is drawn in a chart may overprint itself alone. Runs in the page, and so holds all that it needs.
 */
export function textFaults(): string[] {
	interface Run {
		readonly text: string;
		readonly of: Element;
		readonly box: Box;
	}
	interface Box {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	}
	const SLACK = 2; // px

	const faults: string[] = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth)
		faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);

	/** The ink of a line: a line box is higher than its letters. */
	const inkOf = ({ left, right, top, bottom }: Box): Box => {
		const inset = (bottom - top) * 0.2;
		return { left, right, top: top + inset, bottom: bottom - inset };
	};
	const isOver = (a: Box, b: Box): boolean =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
	const shared = (a: Box, b: Box): Box => ({
		left: Math.max(a.left, b.left),
		right: Math.min(a.right, b.right),
		top: Math.max(a.top, b.top),
		bottom: Math.min(a.bottom, b.bottom)
	});
	const isIn = (a: Box, b: Box): boolean =>
		a.left >= b.left - SLACK &&
		a.right <= b.right + SLACK &&
		a.top >= b.top - SLACK &&
		a.bottom <= b.bottom + SLACK;
	const isShown = (one: Element): boolean =>
		one.checkVisibility({
			opacityProperty: true,
			visibilityProperty: true,
			contentVisibilityAuto: true // what is skipped has no positions yet
		}) &&
		!one.closest('.unseen, .on-paper, iframe, script, style') &&
		!isClipped(one);
	const isClipped = (one: Element | null): boolean =>
		one !== null && (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));

	function runsOf(root: Element): Run[] {
		const found: Run[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent!.trim();
			const of = node.parentElement!;
			if (text === '' || !isShown(of)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const rect of range.getClientRects()) {
				if (rect.width > 1) found.push({ text: text.slice(0, 40), of, box: inkOf(rect) });
			}
		}
		return found;
	}

	/** What of a run can be seen, null where it is scrolled out of sight; tells when it is cut where nothing scrolls. */
	function seenOf(run: Run): Run | null {
		const { text, of } = run;
		let { box } = run;
		for (let one: Element | null = of; one && one !== document.body; one = one.parentElement) {
			const { overflowX, overflowY, display } = getComputedStyle(one);
			const room = one.getBoundingClientRect();
			const scrolls = /auto|scroll/.test(overflowX + overflowY);
			if (scrolls && !isOver(box, room)) return null;
			if (scrolls) box = shared(box, room);
			const clips = /hidden|clip/.test(overflowX + overflowY) && !scrolls && !of.closest('svg');
			if (clips && !isIn(box, room)) {
				faults.push(`“${text}” is cut off`);
			}
			if (one === of && !/inline$|contents|svg/.test(display) && !isIn(box, room)) {
				faults.push(`“${text}” leaves its box`);
			}
		}
		return { text, of, box };
	}

	/** What stays in sight over what scrolls under it, of what a run is a part; null where it is of none. */
	function coverOf(of: Element): Element | null {
		let isOpaque = false;
		for (let one: Element | null = of; one; one = one.parentElement) {
			const { position, backgroundColor } = getComputedStyle(one);
			isOpaque ||= /^rgb\(/.test(backgroundColor);
			if (position === 'sticky') return isOpaque ? one : null;
		}
		return null;
	}

	const runs = runsOf(document.body).flatMap((run) => seenOf(run) ?? []);
	const isDrawn = ({ of }: Run) => of.closest('svg') !== null;
	runs.forEach((a, at) => {
		for (const b of runs.slice(at + 1)) {
			if (a.of === b.of || (isDrawn(a) && isDrawn(b)) || !isOver(a.box, b.box)) continue;
			if (coverOf(a.of) !== coverOf(b.of)) continue;
			faults.push(`“${a.text}” and “${b.text}” are printed over one another`);
		}
	});

	for (const field of document.querySelectorAll<HTMLElement>('input, select, textarea')) {
		if (!isShown(field) || /checkbox|radio|hidden|file/.test(field.getAttribute('type') ?? ''))
			continue;
		const { fontSize, paddingTop, paddingBottom } = getComputedStyle(field);
		const room = field.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
		if (room < parseFloat(fontSize) * 1.1) faults.push(`what is in ${field.tagName} is cut off`);
	}
	for (const head of document.querySelectorAll('tbody .head')) {
		const held = head.closest('[role=region]')!;
		if (!isShown(head) || head.getBoundingClientRect().width < held.clientWidth * 0.6) continue;
		faults.push('the names of the rows leave no room for the cells');
		break;
	}
	return [...new Set(faults)];
}
