import type { RequestEvent } from '@sveltejs/kit';
import type { FileAnswer } from '#lib/answers/answers.ts';
import type { OpenedForQuestions } from '#lib/answers/dataset-host.ts';
import { TooMany } from '#lib/base/turns.ts';
import type { PictureOptions, Png } from '#lib/files/picture/picture-options.ts';
import { answerFile } from './answer-file.ts';
import { whileWanted } from './while-wanted.ts';

const LATER = 5; // seconds, in which pictures of ordinary size get done that wait now

/** The file that a picture is of, as it is wanted. */
type Draw<Drawn extends string> = (
	opened: OpenedForQuestions,
	wanted: { readonly file: Drawn; readonly page: string; readonly options: PictureOptions },
	signal: AbortSignal
) => Promise<FileAnswer>;

/** Answers with a picture in pixels, or that too many are wanted at the moment. */
export async function answerPicture<Drawn extends string>(
	event: RequestEvent<{ dataset: string }>,
	png: Png<Drawn>,
	draw: Draw<Drawn>
): Promise<Response> {
	const { locals, request } = event;
	const { signal } = request;
	try {
		return await answerFile(
			event,
			(opened, page, options) => {
				const picture = locals.pictures.picture(
					opened,
					{ png, page, options },
					(file, options, wanted) => draw(opened, { file, page, options }, wanted),
					signal
				);
				return whileWanted(signal, picture);
			},
			'inline'
		);
	} catch (thrown) {
		if (!(thrown instanceof TooMany)) throw thrown;
		return new Response(
			`Too many pictures are being made at the moment. Try again in ${LATER} seconds.\n`,
			{
				status: 503,
				headers: {
					'retry-after': String(LATER),
					'content-type': 'text/plain; charset=utf-8',
					'cache-control': 'no-store',
					'access-control-allow-origin': '*'
				}
			}
		);
	}
}
