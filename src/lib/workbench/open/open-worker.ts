import { headOf, piecesOf } from './dataset-pieces.ts';
import type { OpeningEvent, WantedStudy } from './open-in-worker.ts';
import { openKeptStudy, openPublishedStudy, type OpenedStudy } from './open-study.ts';

/** Opens a dataset beside the page, which answers meanwhile: reading 50,000 statements takes seconds. */
const tell = (event: OpeningEvent) => postMessage(event);

addEventListener('message', ({ data }: MessageEvent<WantedStudy>) => {
	open(data).then(send, (error: unknown) => {
		const because = error instanceof Error ? error.message : String(error);
		tell({ kind: 'done', opened: { kind: 'failed', because } });
	});
});

const open = (wanted: WantedStudy): Promise<OpenedStudy> =>
	wanted.kind === 'kept'
		? openKeptStudy(wanted.id)
		: openPublishedStudy(wanted.id, () =>
				fetchText(wanted.file, (bytes) => tell({ kind: 'progress', bytes }))
			);

function send(opened: OpenedStudy): void {
	if (opened.kind !== 'open') {
		tell({ kind: 'done', opened });
		return;
	}
	const { dataset, ...work } = opened;
	for (const piece of piecesOf(dataset)) tell({ kind: 'piece', piece });
	tell({ kind: 'done', opened: { ...work, head: headOf(dataset) } });
}

/**
 * Fetches a text piece by piece.
 * @param onprogress how many bytes of it have come
 * @throws an Error that says what happened
 */
async function fetchText(address: string, onprogress: (bytes: number) => void): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok || !answer.body) throw new Error(`the server answered ${answer.status}`);
	const decoder = new TextDecoder();
	const reader = answer.body.getReader();
	const pieces: string[] = [];
	let bytes = 0;
	for (;;) {
		const { value, done } = await reader.read();
		if (done) return pieces.join('') + decoder.decode();
		pieces.push(decoder.decode(value, { stream: true }));
		onprogress((bytes += value.length));
	}
}
