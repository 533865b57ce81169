import type { Dataset } from '../../model/dataset.ts';
import type { Fault } from '../../model/reading/fault.ts';
import { readDataset } from '../../model/reading/read.ts';
import { keepingProblem } from '../keeping/browser-store.ts';
import { earlierSteps } from '../keeping/earlier-steps.ts';
import { earlierReviews, keptStudy } from '../keeping/kept-studies.ts';
import { keptSteps } from '../keeping/kept-steps.ts';
import { isReviewStep, type ReviewStep } from '../keeping/review-step.ts';

/** Something that the browser keeps and this Plumbline cannot read: it is left as it is. */
export interface UnreadableWork {
	/** What it is, as the name of a file. */
	readonly name: string;
	readonly text: string;
	readonly faults: readonly Fault[];
}

/** A dataset with what was kept of its review. */
export interface StudyAtWork {
	/** Under which its steps are kept. */
	readonly study: string;
	readonly dataset: Dataset;
	readonly steps: readonly ReviewStep[];
	readonly unreadable: readonly UnreadableWork[];
	/** Why nothing can be kept; null where it can. */
	readonly problem: string | null;
}

/** What came of opening a dataset to work on it. */
export type OpenedStudy =
	| ({ readonly kind: 'open' } & StudyAtWork)
	| { readonly kind: 'none' }
	| ({ readonly kind: 'unreadable'; readonly title: string } & UnreadableWork)
	| { readonly kind: 'failed'; readonly because: string };

/** Opens a dataset that this browser keeps. */
export async function openKeptStudy(id: string): Promise<OpenedStudy> {
	try {
		const study = await keptStudy(id);
		if (!study) return { kind: 'none' };
		const { title, text } = study;
		const read = readDataset(text, { kept: true });
		if (!read.ok) return { kind: 'unreadable', title, name: id, text, faults: read.problem };
		return { kind: 'open', dataset: read.value, ...(await workOn(id, [])) };
	} catch (error) {
		return { kind: 'failed', because: keepingProblem(error) };
	}
}

/**
 * Opens a published dataset with what was judged of it in this browser, of whatever state of it.
 * @param load gives the text of the dataset file; it throws where it cannot
 */
export async function openPublishedStudy(
	id: string,
	load: () => Promise<string>
): Promise<OpenedStudy> {
	let text: string;
	try {
		text = await load();
	} catch (error) {
		return { kind: 'failed', because: error instanceof Error ? error.message : String(error) };
	}
	const read = readDataset(text, { kept: true });
	if (!read.ok) return { kind: 'failed', because: 'the server did not send a dataset file' };
	const dataset = read.value;
	try {
		const earlier = (await earlierReviews(id)).map(({ name, text }) => ({
			...{ name, text },
			read: readDataset(text, { kept: true })
		}));
		const known = earlier.flatMap(({ name, read }) =>
			read.ok ? earlierSteps(name, read.value, dataset) : []
		);
		const work = await workOn(id, known);
		const unread = earlier.flatMap(({ name, text, read }) =>
			read.ok ? [] : [{ name, text, faults: read.problem }]
		);
		return { kind: 'open', ...work, dataset, unreadable: [...work.unreadable, ...unread] };
	} catch (error) {
		const problem = keepingProblem(error);
		return { kind: 'open', study: id, dataset, steps: [], unreadable: [], problem };
	}
}

/** What is kept of the review of a study. */
async function workOn(
	study: string,
	earlier: readonly ReviewStep[]
): Promise<Omit<StudyAtWork, 'dataset'>> {
	const { steps, unreadable } = await keptSteps(study, isReviewStep);
	const text = JSON.stringify(unreadable, null, '\t');
	return {
		...{ study, problem: null },
		steps: [...earlier, ...steps],
		unreadable: unreadable.length === 0 ? [] : [{ name: `${study}-judgements`, text, faults: [] }]
	};
}
