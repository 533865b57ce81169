import { v7 as uuid } from 'uuid';
import { DatabaseStore } from '../../../src/lib/store/server/database/database-store.ts';
import { failureOf } from '../../../src/lib/store/server/database/database-problem.ts';
import {
	openDatabase,
	type DatabaseLocation
} from '../../../src/lib/store/server/database/open-database.ts';
import type { NewChange } from '../../../src/lib/store/workspace.ts';

/** What a process that writes is to do. */
export interface Writing {
	readonly location: DatabaseLocation;
	readonly dataset: string;
	/** Unique among all that write. */
	readonly name: string;
	/** How many times it writes; for ever where there is none. */
	readonly times?: number;
	/** After how many changes it writes a snapshot, where that is not as usual. */
	readonly snapshotEvery?: number;
	/** Whether each thing that it writes is large. */
	readonly large?: boolean;
	/** Whether it may not write where only root may. */
	readonly asNobody?: boolean;
}

const NOBODY = 65_534;

/** Adds two actors at a time, and says after each time that it was acknowledged; ends with what went wrong. */
async function write({
	location,
	dataset,
	name,
	times = Infinity,
	...more
}: Writing): Promise<string> {
	if (more.asNobody && process.getuid?.() === 0) {
		process.setegid!(NOBODY);
		process.seteuid!(NOBODY);
	}
	const store = await DatabaseStore.in(await openDatabase(location), {
		log: () => undefined,
		...(more.snapshotEvery !== undefined && { snapshotEvery: more.snapshotEvery })
	});
	const say = (line: string) =>
		new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
	await say('ready');
	await new Promise<void>((go) => process.stdin.once('data', () => go()));
	for (let at = 0; at < times; at++) {
		const changes = [`${name}-${at}-a`, `${name}-${at}-b`].map((id) => adding(id, more.large));
		for (;;) {
			const opened = await store.open(dataset);
			if (!opened.ok) return JSON.stringify(opened.problem);
			const kept = await opened.value.append(changes, opened.value.entry.version);
			if (kept.ok) break;
			if (kept.problem.kind !== 'conflict') return JSON.stringify(kept.problem);
		}
		await say(`kept ${at}`);
	}
	await store.close();
	return 'done';
}

const adding = (id: string, isLarge = false): NewChange => ({
	...{ id: uuid(), by: null },
	change: {
		...({ kind: 'add', what: 'actor' } as const),
		value: { id, name: isLarge ? id.padEnd(2000, '.') : id, kind: 'person' }
	}
});

const ended = await write(JSON.parse(process.argv[2]!) as Writing).catch((error: unknown) =>
	JSON.stringify(failureOf(error))
);
process.stdout.write(`${ended}\n`, () => process.exit(0));
