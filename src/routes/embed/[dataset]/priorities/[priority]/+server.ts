import { knownQuery } from '#lib/answers/shown-state.ts';
import { excerpt } from '#lib/base/words.ts';
import { PLAIN_MAKINGS } from '#lib/embed/code/scripts.ts';
import { refusalDocument } from '#lib/embed/page/refusal-document.ts';
import { say } from '#lib/messages/say.ts';
import { answerOf } from '../../../../datasets/[dataset]/answer-of.ts';
import { refusalOf } from '../../../../datasets/[dataset]/refusal-of.ts';
import { whileWanted } from '../../../../datasets/[dataset]/while-wanted.ts';
import { messagesOf } from '../../messages-of.ts';
import { embedPages } from '../../embed-pages.ts';
import type { RequestHandler } from './$types';

const { boot, css } = PLAIN_MAKINGS;

const page = embedPages(boot);

export const GET: RequestHandler = async (event) => {
	const { params, locals, url, request } = event;
	const { signal } = request;
	const name = params.dataset;
	const opened = await whileWanted(signal, locals.datasets.open(name, signal));
	const home = `${url.origin}/datasets/${name}`;
	const messages = messagesOf(url);
	const urls = { home, boot, css };
	const refused = (refusal: { message: string; hint?: string }, status: number) =>
		page(refusalDocument(refusal, url.searchParams, urls), status);
	if (!opened.ok) {
		const { status, ...refusal } = refusalOf(opened.problem, name, false, messages);
		return refused(refusal, status);
	}
	const query = knownQuery(url.searchParams, 'embed');
	const { priority } = params;
	const make = async () => {
		const question = { priority, query, ...urls };
		const drawn = await whileWanted(signal, opened.value.ask('priorityEmbed', question, signal));
		const message = say(messages, messages.embed.noPriority, { priority: excerpt(priority) });
		return drawn ? page(drawn) : refused({ message }, 404);
	};
	return answerOf(opened.value, event, `${url.origin}${url.pathname}?${query}`, make);
};
