import { createHash } from 'node:crypto';
import { Recent } from '#lib/base/recent.ts';
import { editionOf } from '#lib/embed/edition.ts';
import { embedDocument, type EmbedPlaces } from '#lib/embed/embed-document.ts';
import { headOf } from '#lib/embed/head.ts';
import { refusalDocument } from '#lib/embed/refusal-document.ts';
import { MAKINGS } from '#lib/embed/scripts.ts';
import { answerOf } from '../../datasets/[dataset]/answer-of.ts';
import { refusalOf } from '../../datasets/[dataset]/refusal-of.ts';
import type { RequestHandler } from './$types';

/** Pages that were made of late: an article that is read much asks for the same one again and again. */
const made = new Recent<string>(50);

export const GET: RequestHandler = async (event) => {
	const { params, locals, url } = event;
	const opened = await locals.store.open(params.dataset);
	const { script, boot, css } = MAKINGS;
	const home = `${url.origin}/datasets/${params.dataset}`;
	const place = { origin: url.origin, name: params.dataset };
	const head: EmbedPlaces['head'] = (study, address, options) =>
		headOf(study, place, address, options);
	const places = { home, script: `/embed/${script}`, boot, css, head };
	if (!opened.ok) {
		const { status, ...refusal } = refusalOf(opened.problem, params.dataset);
		return page(refusalDocument(refusal, url.searchParams, places), status);
	}
	const { dataset, revision, asOf } = opened.value;
	const make = () => embedDocument(dataset, editionOf(opened.value), url.searchParams, places);
	return answerOf(opened.value, event, () =>
		page(made.get([revision, asOf, url.href].join('\n'), make))
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
			// A host that is isolated shows only frames that are so too; all that is in it is of this server.
			'cross-origin-embedder-policy': 'require-corp',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin'
		}
	});
