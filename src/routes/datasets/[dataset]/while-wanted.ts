import { error } from '@sveltejs/kit';

const GONE = 499; // as servers note who did not wait for an answer

/** Waits for an answer; where the asker has gone, its failure is nobody’s fault. */
export async function whileWanted<Answer>(
	signal: AbortSignal,
	answer: Promise<Answer>
): Promise<Answer> {
	try {
		return await answer;
	} catch (failure) {
		if (signal.aborted) error(GONE, { message: 'Nobody is waiting for this answer any more' });
		throw failure;
	}
}
