import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../base/types.ts';
import type { Dataset } from '../../model/dataset.ts';
import { FolderStore } from '../../store/server/folder-store.ts';
import { GivenDatasets } from '../../store/server/given-datasets.ts';
import { ANSWERS } from '../answers.ts';
import type { ThreadAnswer, ThreadQuestion, ThreadReply, ThreadSetting } from './dataset-thread.ts';

/** The program of a thread that holds datasets and answers questions about them. */
const port = parentPort!;
const { folder, revisions, ...limits } = workerData as ThreadSetting;
const store = new FolderStore(folder, revisions, {
	...limits,
	log: (message) => {
		port.postMessage({ message } satisfies ThreadReply);
	}
});

const givenDatasets = new GivenDatasets(limits.held);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const PAUSE = 1000; // ms: the page that a dataset was read for comes first
const read = new WeakSet<Dataset>();
let awaited: NodeJS.Timeout | undefined;

/**
 * Gives back what reading took, and not when the thread next needs room: once for all that is read in a row.
 * A long text goes at the second time.
 */
function collectAfter(dataset: Dataset): void {
	if (read.has(dataset)) return;
	read.add(dataset);
	clearTimeout(awaited);
	awaited = setTimeout(() => {
		collectGarbage();
		awaited = setTimeout(collectGarbage, PAUSE);
	}, PAUSE);
}

port.on('message', (question: ThreadQuestion) => {
	void reply(question);
});

async function reply(question: ThreadQuestion): Promise<void> {
	const message = await answered(question).then(
		(answer): ThreadReply => ({ answer }),
		(error: unknown): ThreadReply => ({ error: String((error as Error).stack ?? error) })
	);
	const answer = 'answer' in message && message.answer.ok ? message.answer.value.answer : null;
	port.postMessage(message, handedOver(answer));
}

async function answered({ name, kind, request, given }: ThreadQuestion): Promise<ThreadAnswer> {
	const opened = given ? givenDatasets.open(given) : await store.open(name);
	if (!opened.ok) return opened;
	const { dataset, ...state } = opened.value;
	collectAfter(dataset);
	if (kind === null) return ok({ state, answer: null });
	const answer = ANSWERS[kind as keyof typeof ANSWERS] as (...args: unknown[]) => unknown;
	return ok({ state, answer: answer(opened.value, request) });
}

/** Bytes change hands, they are not copied. */
function handedOver(answer: unknown): ArrayBuffer[] {
	const bytes = answer instanceof Uint8Array ? answer : (answer as { body?: unknown } | null)?.body;
	return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
}
