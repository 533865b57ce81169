import { embeddedPriority, priorityCode, priorityHead } from '../embed/code/priority-code.ts';
import { priorityReading } from '../query/priority-reading.ts';
import PriorityPage from '../reader/priority/PriorityPage.svelte';
import type { OpenedDataset } from '../store/store.ts';
import { studyOf } from '../study/study.ts';
import { renderStatic } from '../ui/render-static.ts';
import type { PageQuestion } from './page-answer.ts';
import { shownStateOf } from './shown-state.ts';

/** The page of one priority: where the dataset’s page is, the id, and the query of the priority’s page. */
export interface PriorityQuestion extends PageQuestion {
	readonly priority: string;
}

/** The page of a priority as HTML; null where the dataset has none of that id. */
export type PriorityAnswer = {
	readonly title: string;
	readonly head: string;
	readonly body: string;
} | null;

/** The page of a priority as its dataset draws it: no script draws it again. */
export function priorityAnswer(
	opened: OpenedDataset,
	{ origin, path, name, priority, query }: PriorityQuestion
): PriorityAnswer {
	const shown = priorityReading(studyOf(opened.dataset), priority, new URLSearchParams(query));
	if (!shown) return null;
	const datasetUrl = { origin, name };
	const { number, title } = shown.at.priority;
	const { body } = renderStatic(PriorityPage, {
		shown,
		shownState: shownStateOf(opened),
		origin,
		path,
		code: priorityCode(embeddedPriority(datasetUrl, shown))
	});
	return { title: `${number} ${title}`, head: priorityHead(datasetUrl, shown), body };
}
