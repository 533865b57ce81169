import type { Result } from '../base/result.ts';
import type { DatasetLister, OpenedState, OpeningProblem } from '../store/store.ts';
import type { Answer, AnswerRequest, Question } from './answers.ts';

/** A dataset that can be asked, wherever it is held. */
export interface OpenedForQuestions extends OpenedState {
	/** Rejects where `signal` says that nobody waits any more. */
	ask<Kind extends Question>(
		kind: Kind,
		request: AnswerRequest<Kind>,
		signal?: AbortSignal
	): Promise<Answer<Kind>>;
}

/** Where the datasets of a server are: it lists them, opens them and has them answer. */
export interface DatasetHost extends DatasetLister {
	/** @param name `id` for the dataset as it is now, `id@revision` for the same content for ever */
	open(name: string, signal?: AbortSignal): Promise<Result<OpenedForQuestions, OpeningProblem>>;
}
