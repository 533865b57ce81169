import type { Day } from '../dates/day.ts';
import type { DocumentId, PriorityId, SourceId } from './ids.ts';

/** The text that declares, with its priorities in their own order. */
export interface PolicyDocument {
	readonly id: DocumentId;
	readonly title: string;
	readonly issuer: string;
	readonly adopted: Day;
	readonly language: string;
	readonly source: SourceId | null;
	readonly priorities: readonly Priority[];
}

/** One numbered point of a policy document. */
export interface Priority {
	readonly id: PriorityId;
	/** As the document numbers it: `4`, `4.1`, `IV`. */
	readonly number: string;
	readonly title: string;
	readonly text: string;
	/** Words that a reader would look for. */
	readonly cues: readonly string[];
	/** Its sub-points. */
	readonly priorities: readonly Priority[];
}

/** Every priority with its depth (0 for a main point), in the order in which the document has them. */
export function* prioritiesOf(
	{ priorities }: Pick<Priority, 'priorities'>,
	depth = 0
): Generator<{ priority: Priority; depth: number }> {
	for (const priority of priorities) {
		yield { priority, depth };
		yield* prioritiesOf(priority, depth + 1);
	}
}

/** Every priority of several documents, in their order, each with its document. */
export function* prioritiesIn(documents: readonly PolicyDocument[]) {
	for (const document of documents) {
		for (const { priority, depth } of prioritiesOf(document)) yield { document, priority, depth };
	}
}
