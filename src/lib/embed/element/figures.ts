import { mount, unmount } from 'svelte';
import { fail, ok, type Result } from '../../base/types.ts';
import { excerpt } from '../../base/words.ts';
import { messagesIn } from '../../messages/messages-in.ts';
import { say } from '../../messages/say.ts';
import type { Dataset } from '../../model/dataset.ts';
import { soughtIn } from '../../query/address/compare-query.ts';
import { priorityReading } from '../../query/priority-reading.ts';
import { Reading } from '../../query/reading.ts';
import type { StatementDetail } from '../../query/statement-detail.ts';
import { studyOf } from '../../study/study.ts';
import '../../timeline/draw/theme.css';
import { SOME_CODED } from '../edition.ts';
import CompareEmbed from '../plain/CompareEmbed.svelte';
import PriorityEmbed from '../plain/PriorityEmbed.svelte';
import { takeOver } from '../take-over.ts';
import { dress } from './dress.ts';
import type { Refusal } from './element-data.ts';
import './element.css';
import { type Figures, FIGURES_KEY, type FiguresRequest } from './figures-loader.ts';

/** A dataset that came without words, with the words and the evidence of some statements. */
export function withDetails(dataset: Dataset, details: readonly StatementDetail[]): Dataset {
	const known = new Map(
		details.flatMap(({ statement, words }) => [statement, words].map((one) => [one.id, one]))
	);
	const linked = new Set(details.map(({ statement }) => statement.id));
	return {
		...dataset,
		statements: dataset.statements.map((one) => known.get(one.id) ?? one),
		links: [
			...dataset.links.filter(({ statement }) => !linked.has(statement)),
			...details.flatMap(({ links }) => links)
		]
	};
}

// An entry of the build: what draws comparisons and priorities in a custom element, loaded where one asks for them.

/** The styles of these embeds; the build puts them here. */
declare const __STYLES__: string;

const dressed = new WeakSet<ShadowRoot>();

/** Draws a comparison, or a priority, in place of what stands there; the answer takes it away again. */
async function show(request: FiguresRequest): Promise<Result<() => void, Refusal>> {
	const { root, priority, home } = request;
	if (!dressed.has(root)) dress(root, __STYLES__);
	dressed.add(root);
	return priority === null ? showComparison(request, home) : showPriority(request, home, priority);
}

async function showComparison(request: FiguresRequest, home: string) {
	const { options, edition, problems, detailOf, dataset, query } = request.data;
	const study = studyOf(dataset);
	const params = new URLSearchParams(query);
	const reading = new Reading({ study, params, found: await foundBy(request) });
	const { comparison } = reading;
	const evidence = comparison.cells === 'evidence' ? await comparison.evidenceOf(detailOf) : null;
	return shown(request, (target) =>
		mount(CompareEmbed, {
			target,
			props: { reading, options, edition, home, problems, evidence }
		})
	);
}

async function showPriority(request: FiguresRequest, home: string, id: string) {
	const { options, edition, problems, detailOf, dataset, query } = request.data;
	const params = new URLSearchParams(query);
	const hits = await foundBy(request);
	const outlined = priorityReading(studyOf(dataset), id, params, hits);
	if (!outlined) {
		const messages = messagesIn(options.language);
		const text = say(messages, messages.embed.noPriority, { priority: excerpt(id) });
		return fail({ text: `${text}.`, language: options.language });
	}
	const { coded, study } = outlined;
	const first = coded.slice(0, SOME_CODED).map((index) => study.dataset.statements[index]!.id);
	const details = detailOf ? await Promise.all(first.map(detailOf)) : [];
	const detailed = withDetails(
		dataset,
		details.filter((one) => one !== null)
	);
	const reading = priorityReading(studyOf(detailed), id, params, hits)!;
	return shown(request, (target) =>
		mount(PriorityEmbed, {
			target,
			props: { shown: reading, options, edition, home, problems }
		})
	);
}

/** What the query searches for and was found, where the words are. */
async function foundBy({ data: { query, findIn, dataset } }: FiguresRequest) {
	const sought = soughtIn(new URLSearchParams(query));
	return sought && findIn ? findIn(sought, () => studyOf(dataset)) : null;
}

function shown(
	{ container }: FiguresRequest,
	draw: (target: Element) => Record<string, unknown>
): Result<() => void, Refusal> {
	const mounted = takeOver(container, draw);
	return ok(() => void unmount(mounted));
}

(globalThis as Record<string, unknown>)[FIGURES_KEY] = { show } satisfies Figures;
