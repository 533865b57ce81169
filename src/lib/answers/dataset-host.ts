import type { Result } from '../base/types.ts';
import type { DatasetLister, OpenedState, OpeningProblem, RevisionEntry } from '../store/store.ts';
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

/** A dataset that is in no file, but kept elsewhere: as changes, or as a revision of them. */
export interface GivenDataset {
	/** What describes it. */
	readonly about: Omit<OpenedState, 'revision' | 'behind'>;
	/** Another one means another content. */
	readonly key: string;
	/** How much it holds, in bytes of a dataset file, about. */
	readonly bytes: number;
	/** Its text as a dataset file: asked for where it is not known yet. */
	text(): Promise<string>;
}

/** Where the datasets of a server are: it lists them, opens them and has them answer. */
export interface DatasetHost extends DatasetLister {
	/** @param name `id` for the dataset as it is now, `id@revision` for the same content for ever */
	open(name: string, signal?: AbortSignal): Promise<Result<OpenedForQuestions, OpeningProblem>>;
	/** The states of a dataset that can be asked for, the newest first. @param id as an opened one tells it */
	revisions(id: string): Promise<readonly RevisionEntry[]>;
	openGiven(
		dataset: GivenDataset,
		signal?: AbortSignal
	): Promise<Result<OpenedForQuestions, OpeningProblem>>;
}
