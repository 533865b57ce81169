import { parentPort, workerData } from 'node:worker_threads';
import { fail } from '../../../base/types.ts';
import { failureOf } from './database-problem.ts';
import { DatabaseStore } from './database-store.ts';
import type { KeepingReply, KeepingRequest } from './keeping-thread.ts';
import { doLongWork, type LongWork } from './long-work.ts';
import { openDatabase, type DatabaseLocation } from './open-database.ts';

/** The program of a thread that keeps large datasets beside the one that serves: a connection of its own. */
const port = parentPort!;
const { location } = workerData as { readonly location: DatabaseLocation };

let names: ReadonlySet<string> = new Set();
let opening: Promise<DatabaseStore> | null = null;

const opened = (): Promise<DatabaseStore> =>
	(opening ??= openDatabase(location)
		.then((engine) =>
			DatabaseStore.in(engine, {
				log: (message) => {
					port.postMessage({ message } satisfies KeepingReply);
				},
				isTaken: (name) => Promise.resolve(names.has(name))
			})
		)
		.catch((error: unknown) => {
			opening = null;
			throw error;
		}));

async function outcomeOf(work: LongWork) {
	if (work.kind === 'publish') ({ taken: names } = work);
	try {
		return await doLongWork(await opened(), work);
	} catch (error) {
		return fail(failureOf(error));
	}
}

async function end(): Promise<void> {
	const store = await opening?.catch(() => null);
	await store?.close();
	port.close();
}

port.on('message', (request: KeepingRequest) => {
	if (request === 'end') void end();
	else {
		void outcomeOf(request.work).then((outcome) => {
			port.postMessage({ id: request.id, outcome } satisfies KeepingReply);
		});
	}
});
