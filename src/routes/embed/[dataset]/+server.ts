import { createHash } from 'node:crypto';
import { editionOf } from '#lib/embed/edition.ts';
import { embedDocument } from '#lib/embed/embed-document.ts';
import { refusalDocument } from '#lib/embed/refusal-document.ts';
import { MAKINGS } from '#lib/embed/scripts.ts';
import { answerOf } from '../../datasets/[dataset]/answer-of.ts';
import { refusalOf } from '../../datasets/[dataset]/refusal-of.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { params, locals, url } = event;
	const opened = await locals.store.open(params.dataset);
	const { script, boot, css } = MAKINGS;
	const home = `${url.origin}/datasets/${params.dataset}`;
	const places = { home, script: `/embed/${script}`, boot, css, head: '' };
	if (!opened.ok) {
		const { status, ...refusal } = refusalOf(opened.problem, params.dataset);
		return page(refusalDocument(refusal, url.searchParams, places), status);
	}
	const { dataset } = opened.value;
	return answerOf(opened.value, event, () =>
		page(embedDocument(dataset, editionOf(opened.value), url.searchParams, places))
	);
};

const BOOT = createHash('sha256').update(MAKINGS.boot).digest('base64');

/** Only what this page brings along may run or be shown in it; whoever likes may frame it. */
const POLICY = [
	"default-src 'none'",
	`script-src 'self' 'sha256-${BOOT}'`,
	"style-src 'unsafe-inline'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

const page = (body: string, status = 200): Response =>
	new Response(body, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': POLICY,
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin'
		}
	});
