import type { Dataset } from '../model/dataset.ts';
import type { Messages } from '../messages/messages.ts';

/** The words of the interface for a dataset: where it has no policy document, none of them speaks of priorities. */
export const messagesFor = (
	{ documents }: Pick<Dataset, 'documents'>,
	messages: Messages
): Messages =>
	documents.length > 0
		? messages
		: {
				...messages,
				chartLabel: messages.timelineLabel,
				chart: { ...messages.chart, unlinked: messages.priority.statements },
				statement: { ...messages.statement, sentence: '{about}.', unlinked: '' },
				evidence: { ...messages.evidence, unlinked: '' }
			};
