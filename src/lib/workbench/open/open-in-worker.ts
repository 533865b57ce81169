import { studyOf } from '../../study/study.ts';
import { keepingProblem } from '../keeping/browser-store.ts';
import { keptSteps } from '../keeping/kept-steps.ts';
import { isReviewStep } from '../keeping/review-step.ts';
import { datasetFrom, type DatasetHead, type DatasetPiece } from './dataset-pieces.ts';
import type { OpenedStudy, StudyAtWork } from './open-study.ts';

/**
 * Opens a dataset in a worker, from which it comes in pieces. What is to be drawn of it is gathered here, in steps
 * between which the page answers.
 * @param onprogress how many bytes of it have come
 */
export async function openInWorker(
	wanted: WantedStudy,
	onprogress: (bytes: number) => void = () => {}
): Promise<OpenedStudy> {
	const opened = await readInPieces(wanted, onprogress);
	if (opened.kind !== 'open') return opened;
	await pause();
	studyOf(opened.dataset);
	await pause();
	return { ...opened, problem: opened.problem ?? (await ownProblem(opened.study)) };
}

/** Why the page, which keeps each step, can keep nothing, though the worker could read. */
const ownProblem = (study: string): Promise<string | null> =>
	Promise.resolve(study)
		.then((one) => keptSteps(one, isReviewStep))
		.then(() => null, keepingProblem);

const pause = () => new Promise((next) => setTimeout(next));

function readInPieces(
	wanted: WantedStudy,
	onprogress: (bytes: number) => void
): Promise<OpenedStudy> {
	const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
	const pieces: DatasetPiece[] = [];
	return new Promise<OpenedStudy>((resolve) => {
		worker.addEventListener('error', ({ message }) =>
			resolve({ kind: 'failed', because: message || 'reading it failed' })
		);
		worker.addEventListener('message', ({ data: event }: MessageEvent<OpeningEvent>) => {
			if (event.kind === 'progress') onprogress(event.bytes);
			else if (event.kind === 'piece') pieces.push(event.piece);
			else if (event.opened.kind !== 'open') resolve(event.opened);
			else {
				const { head, ...work } = event.opened;
				resolve({ ...work, dataset: datasetFrom(head, pieces) });
			}
		});
		worker.postMessage(wanted);
	}).finally(() => worker.terminate());
}

/** Which dataset is to be opened: one that this browser keeps, or a published one with the address of its file. */
export type WantedStudy =
	| { readonly kind: 'kept'; readonly id: string }
	| { readonly kind: 'published'; readonly id: string; readonly file: string };

/** What came of it, without what was sent before in pieces. */
type OpeningResult =
	| Exclude<OpenedStudy, { kind: 'open' }>
	| ({ readonly kind: 'open'; readonly head: DatasetHead } & Omit<StudyAtWork, 'dataset'>);

/** What the worker says of an opening: the pieces of a dataset, each by itself, and at last what came of it. */
export type OpeningEvent =
	| { readonly kind: 'progress'; readonly bytes: number }
	| { readonly kind: 'piece'; readonly piece: DatasetPiece }
	| { readonly kind: 'done'; readonly opened: OpeningResult };
