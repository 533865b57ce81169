import { ok } from '../../base/result.ts';
import { FolderStore } from '../../store/server/folder-store.ts';
import { TitleIndex } from '../../store/server/title-index.ts';
import { ANSWERS, type Answer, type AnswerRequest, type Question } from '../answers.ts';
import type { DatasetHost } from '../dataset-host.ts';
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
	return {
		list: (from, most) => titles.list(from, most),
		open: async (name) => {
			const opened = await store.open(name);
			if (!opened.ok) return opened;
			const { dataset, ...state } = opened.value;
			const ask = <Kind extends Question>(kind: Kind, request: AnswerRequest<Kind>) => {
				const answer = ANSWERS[kind] as (...about: unknown[]) => Answer<Kind>;
				return cache.ask(state, kind, request, () =>
					Promise.resolve(answer({ ...state, dataset }, request))
				);
			};
			return ok({ ...state, ask });
		}
	};
}
