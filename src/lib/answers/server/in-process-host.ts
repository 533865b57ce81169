import { join } from 'node:path';
import { fail, ok } from '../../base/types.ts';
import { FolderStore } from '../../store/server/folder-store.ts';
import { GivenDatasets } from '../../store/server/given-datasets.ts';
import { keptRevisions } from '../../store/server/revision-folder.ts';
import { TitleIndex } from '../../store/server/title-index.ts';
import { ANSWERS, type Answer, type AnswerRequest, type Question } from '../answers.ts';
import type { OpenedDataset } from '../../store/store.ts';
import type { DatasetHost, OpenedForQuestions } from '../dataset-host.ts';
import { AnswerCache } from './answer-cache.ts';
import type { HostLimits } from './host-limits.ts';

/** Datasets in the thread that serves: for one who works on this program, whose changes show at once. */
export function inProcessHost(
	folder: string,
	revisions: string | undefined,
	limits: HostLimits
): DatasetHost {
	const store = new FolderStore(folder, revisions, limits);
	const titles = new TitleIndex(folder, limits);
	const cache = new AnswerCache(limits.answers);
	const givenDatasets = new GivenDatasets(limits.held);
	const forQuestions = ({ dataset, ...state }: OpenedDataset): OpenedForQuestions => {
		const ask = <Kind extends Question>(kind: Kind, request: AnswerRequest<Kind>) => {
			const answer = ANSWERS[kind] as (...about: unknown[]) => Answer<Kind>;
			return cache.ask(state, kind, request, () =>
				Promise.resolve(answer({ ...state, dataset }, request))
			);
		};
		return { ...state, ask };
	};
	return {
		list: (from, most) => titles.list(from, most),
		names: () => titles.names(),
		open: async (name) => {
			const opened = await store.open(name);
			return opened.ok ? ok(forQuestions(opened.value)) : opened;
		},
		revisions: (id) => Promise.resolve(keptRevisions(revisions ?? join(folder, 'revisions'), id)),
		openGiven: async ({ about, key, text }) => {
			const cached = givenDatasets.open({ about, key, text: null });
			const opened = cached.ok ? cached : givenDatasets.open({ about, key, text: await text() });
			if (opened.ok) return ok(forQuestions(opened.value));
			const { problem } = opened;
			if (problem.kind === 'not-given') throw new Error('It was given.');
			return fail(problem);
		}
	};
}
