import { DraftBuilder } from '../../../model/change/draft-builder.ts';
import type { Aside } from './aside.ts';
import { DatabaseProblem } from './database-problem.ts';
import type { KeepingThread } from './keeping-thread.ts';

/** Has a thread work on large drafts. */
export const asideIn = (thread: KeepingThread): Aside => ({
	async read(dataset, version) {
		const builder = new DraftBuilder();
		for (let from = 0; ;) {
			const part = await thread.do({ kind: 'part', dataset, version, from });
			if (!part.ok) throw new DatabaseProblem(part.problem);
			const { records, next, snapshot, isLast } = part.value;
			builder.add(records);
			from += records.length;
			if (isLast) return { version, draft: builder.draft(next), snapshot };
		}
	},
	async keepSnapshot(dataset, version) {
		const kept = await thread.do({ kind: 'snapshot', dataset, version });
		if (!kept.ok) throw new DatabaseProblem(kept.problem);
	},
	restore: (dataset, version, by) => thread.do({ kind: 'restore', dataset, version, by })
});
