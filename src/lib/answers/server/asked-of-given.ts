import { fail, type Result } from '../../base/result.ts';
import type { OpenedState, OpeningProblem } from '../../store/store.ts';
import type { GivenDataset } from '../dataset-host.ts';
import type { DatasetThread, ThreadQuestion } from './dataset-thread.ts';

/** What a thread answered that has the dataset. */
export type HostAnswer = Result<
	{ readonly state: OpenedState; readonly answer: unknown },
	OpeningProblem
>;

/** Asks a thread about a dataset that is in no file; where the thread has it not yet, it is handed over. */
export async function askedOfGiven(
	thread: DatasetThread,
	{ about, key, text }: GivenDataset,
	question: ThreadQuestion,
	signal?: AbortSignal
): Promise<HostAnswer> {
	const ask = (given: string | null) =>
		thread.ask({ ...question, given: { about, key, text: given } }, signal);
	try {
		const known = await ask(null);
		if (known.ok || known.problem.kind !== 'not-given') return known as HostAnswer;
		return (await ask(await text())) as HostAnswer;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
		return fail({ kind: 'unreadable' });
	}
}
