import { isShortcut } from '../../base/is-shortcut.ts';
import type { Span } from '../../dates/span.ts';
import { CHART_STEPS } from '../time/window-steps.ts';
import type { TimelineView } from '../view/view.svelte.ts';
import { type Step, stepped } from '../view/walk.ts';

/** What keys can make the chart do. */
interface KeyActions {
	animateTo(to: Span): void;
	open(statement: number): void;
	close(): void;
	/** Tells a screen reader of a statement. */
	say(statement: number): void;
}

const STEPS: Record<string, Step> = {
	ArrowLeft: 'earlier',
	ArrowRight: 'later',
	ArrowUp: 'up',
	ArrowDown: 'down',
	Home: 'first',
	End: 'last'
};

/** What a key does in the chart: steps walk, Enter opens, Escape returns, + and - zoom, 0 shows the whole. */
export function keyActions(event: KeyboardEvent, view: TimelineView, actions: KeyActions): void {
	if (isShortcut(event)) return;
	const step = STEPS[event.key];
	const windowStep = CHART_STEPS[event.key];
	if (step) walk(step, view, actions);
	else if (windowStep) actions.animateTo(windowStep(view, anchorOfCursor(view)));
	else if (event.key === 'Enter' && view.cursor) actions.open(view.cursor.statement);
	else if (event.key === 'Escape') actions.close();
	else return;
	event.preventDefault();
}

function walk(step: Step, view: TimelineView, actions: KeyActions): void {
	const { cursor, source, window } = view;
	const from = cursor?.statement ?? source.chosen;
	const anchor = from === null ? window.start : source.anchorOf(from);
	const start = cursor ?? (from === null ? null : { statement: from, row: -1 });
	const next = stepped(source.lane, view.rowCount, start, step, anchor);
	if (!next) return;
	view.cursor = next;
	const showing = view.windowShowing(next.statement);
	if (showing !== window) actions.animateTo(showing);
	actions.say(next.statement);
}

/** When the statement was made that the keys are on: it stays in view. */
const anchorOfCursor = ({ cursor, source }: TimelineView): number | undefined =>
	cursor ? source.anchorOf(cursor.statement) : undefined;

/** Lets the tab key reach an element, once there are scripts to answer to keys. */
export function tabStop(element: HTMLElement): void {
	element.tabIndex = 0;
}
