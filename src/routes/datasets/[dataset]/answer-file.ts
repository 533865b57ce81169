import { error, type RequestEvent } from '@sveltejs/kit';
import type { Download } from '#lib/files/download.ts';
import { readPictureLook, type PictureLook } from '#lib/files/picture-look.ts';
import { UnreadableAddress } from '#lib/files/unreadable-address.ts';
import type { OpenedDataset } from '#lib/store/store.ts';
import { answerOf } from './answer-of.ts';
import { openDataset } from './open-dataset.ts';

type Asked = [opened: OpenedDataset, page: URL, look: PictureLook];

/** What is made, or the answer that the address asks for what cannot be had. */
async function made(make: () => Download | Promise<Download>): Promise<Download> {
	try {
		return await make();
	} catch (thrown) {
		if (!(thrown instanceof UnreadableAddress)) throw thrown;
		return error(400, {
			message: 'This file cannot be made as its address asks',
			hint: thrown.problems.join(' ')
		});
	}
}

/**
 * Answers with the file that an address asks for.
 * @param make makes it of a dataset, the page that it shows, and how a picture of that is wanted
 * @param disposition `inline` where a browser may also show it
 */
export async function answerFile(
	event: RequestEvent<{ dataset: string }>,
	make: (...asked: Asked) => Download | Promise<Download>,
	disposition: 'attachment' | 'inline'
): Promise<Response> {
	const opened = await openDataset(event.locals.store, event.params.dataset);
	const page = new URL(event.url);
	page.pathname = page.pathname.slice(0, page.pathname.lastIndexOf('/'));
	const look = readPictureLook(page.searchParams);
	if (!look.ok) error(400, look.problem);
	return answerOf(opened, event, async () => {
		const { name, type, body } = await made(() => make(opened, page, look.value));
		return new Response(body, {
			headers: {
				'content-type': type,
				'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
				// A picture is an image, wherever it is opened: nothing in it may run.
				'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
			}
		});
	});
}
