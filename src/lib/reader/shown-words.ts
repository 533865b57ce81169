import { counted } from '../base/counted.ts';
import { grouped } from '../base/grouped.ts';
import type { TimelineReading } from './timeline-reading.svelte.ts';

/**
 * How much of a dataset is shown: “Showing 2 of 300 statements, 7 links; 1 outside the window”.
 * @param outside how many of those shown stand outside the window
 */
export function shownWords({ kept, linkCount, study }: TimelineReading, outside: number): string {
	const total = counted(study.dataset.statements.length, 'statement');
	const beyond = outside > 0 ? `; ${grouped(outside)} outside the window` : '';
	return `Showing ${grouped(kept.length)} of ${total}, ${counted(linkCount, 'link')}${beyond}`;
}
