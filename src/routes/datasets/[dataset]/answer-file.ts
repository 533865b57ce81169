import { error, type RequestEvent } from '@sveltejs/kit';
import { knownQuery } from '#lib/answers/shown-state.ts';
import { type PictureOptions, readPictureOptions } from '#lib/files/picture/picture-options.ts';
import type { AnswerRequest, FileAnswer, FileRefusal } from '#lib/answers/answers.ts';
import type { OpenedForQuestions } from '#lib/answers/dataset-host.ts';
import { answerOf } from './answer-of.ts';
import { openDataset } from './open-dataset.ts';

const WHAT_TO_DO = 'Change this in the address, or download the file from the dataset’s page.';

type Wanted = [opened: OpenedForQuestions, page: string, options: PictureOptions];

/** A file as a dataset makes it, or the answer that its address asks for what cannot be had. */
export async function requestedFile(
	{ ask }: Pick<OpenedForQuestions, 'ask'>,
	request: AnswerRequest<'file'>,
	signal?: AbortSignal
): Promise<FileAnswer> {
	return fileOrRefusal(await ask('file', request, signal));
}

/** A file that was made, or the answer that it cannot be. */
export function fileOrRefusal(made: FileAnswer | FileRefusal): FileAnswer {
	if (!('refused' in made)) return made;
	// A browser that opens the file shows the message alone: it says why.
	return error(400, {
		message: ['This file cannot be made as its address asks.', ...made.refused].join(' '),
		hint: WHAT_TO_DO
	});
}

/**
 * Answers with the file that an address asks for.
 * @param make makes it of a dataset, the page that it shows, and how a picture of that is wanted
 * @param disposition `inline` where a browser may also show it
 */
export async function answerFile(
	event: RequestEvent<{ dataset: string }>,
	make: (...wanted: Wanted) => Promise<FileAnswer>,
	disposition: 'attachment' | 'inline'
): Promise<Response> {
	const opened = await openDataset(event, event.params.dataset);
	const { origin, pathname, searchParams } = event.url;
	const query = knownQuery(searchParams, 'file');
	const at = pathname.lastIndexOf('/');
	const page = `${origin}${pathname.slice(0, at)}${query ? `?${query}` : ''}`;
	const options = readPictureOptions(searchParams);
	if (!options.ok) error(400, options.problem);
	return answerOf(opened, event, `${pathname.slice(at)} ${page}`, async () => {
		const { name, type, body } = await make(opened, page, options.value);
		return new Response(body, {
			headers: {
				'content-type': type,
				'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
				// A picture is an image, wherever it is opened: nothing in it may run.
				'content-security-policy':
					"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
			}
		});
	});
}
