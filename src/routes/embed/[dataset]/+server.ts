import { knownQuery } from '#lib/answers/shown-state.ts';
import { isComparison } from '#lib/query/comparison/is-comparison.ts';
import { refusalDocument } from '#lib/embed/page/refusal-document.ts';
import { MAKINGS, PLAIN_MAKINGS } from '#lib/embed/code/scripts.ts';
import { answerOf } from '../../datasets/[dataset]/answer-of.ts';
import { refusalOf } from '../../datasets/[dataset]/refusal-of.ts';
import { whileWanted } from '../../datasets/[dataset]/while-wanted.ts';
import { messagesOf } from './messages-of.ts';
import { embedPages } from './embed-pages.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, locals, url, request } = event;
	const { signal } = request;
	const name = params.dataset;
	const opened = await whileWanted(signal, locals.datasets.open(name, signal));
	const { script, boot, css } = MAKINGS;
	const home = `${url.origin}/datasets/${name}`;
	if (!opened.ok) {
		const { status, ...refusal } = refusalOf(opened.problem, name, false, messagesOf(url));
		return page(refusalDocument(refusal, url.searchParams, { home, boot, css }), status);
	}
	const query = knownQuery(url.searchParams, 'embed');
	const make = async () => {
		const datasetUrl = { origin: url.origin, name };
		const question = {
			datasetUrl,
			query,
			home,
			script: `/embed/${script}`,
			boot,
			css,
			comparing: PLAIN_MAKINGS
		};
		const answer = isComparison(url.searchParams) ? comparison : page;
		return answer(await whileWanted(signal, opened.value.ask('embed', question, signal)));
	};
	return answerOf(opened.value, event, `${url.origin}${url.pathname}?${query}`, make, true);
};

const [page, comparison] = [MAKINGS.boot, PLAIN_MAKINGS.boot].map(embedPages) as [Answer, Answer];

type Answer = ReturnType<typeof embedPages>;
