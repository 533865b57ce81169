import { embed, page } from 'virtual:plumbline-site-bundles';
import { fail, ok, type Result } from '../base/types.ts';
import { MAKINGS, SCRIPTS } from '../embed/code/scripts.ts';
import { documentOf, escaped } from '../embed/document.ts';
import { editionOf } from '../embed/edition.ts';
import { embedDocument } from '../embed/page/embed-document.ts';
import { DOWNLOADS } from '../files/download-names.ts';
import { wholeDownloadOf } from '../files/download.ts';
import type { DatasetInState } from '../files/file-source.ts';
import { PLAIN_PICTURE, type PngName, PNGS } from '../files/picture/picture-options.ts';
import { pngOf } from '../files/server/png-of.ts';
import { formatFault } from '../model/reading/fault.ts';
import { sentText } from '../model/wire/search-hits.ts';
import { outlineOf } from '../model/wire/outline.ts';
import type { DatasetState } from '../query/address/state-path.ts';
import { detailAt, sentDetail } from '../query/statement-detail.ts';
import { FolderStore } from '../store/server/folder-store.ts';
import type { OpenedDataset, OpeningProblem } from '../store/store.ts';
import { studyOf } from '../study/study.ts';
import { renderStatic } from '../ui/render-static.ts';
import { carried, SITE_PAGE } from './carried-data.ts';
import SitePage from './SitePage.svelte';

/**
 * Writes a dataset as a site, with every revision of it that was kept. What is in the folder of other
 * revisions stays there: what was once frozen is to be found for ever.
 * @param base the address at which the site will stand
 * @returns how many files were written, and the names of what they show
 */
export async function exportSite(
	id: string,
	datasets: string,
	revisions: string | undefined,
	base: URL,
	write: (path: string, body: string | Uint8Array) => Promise<void>
): Promise<Result<{ files: number; editions: string[] }, string>> {
	const store = new FolderStore(datasets, revisions, { log: () => undefined });
	const live = await store.open(id);
	const problem = live.ok ? live.value.behind : live.problem;
	if (!live.ok || problem) return fail(whyNot(problem, id, datasets));
	const exported: Exported[] = [exportedOf(live.value)];
	const earlier = await store.revisions(id);
	for (const revision of new Set([...earlier, live.value.revision])) {
		const frozen = await store.open(`${id}@${revision}`);
		if (frozen.ok) exported.push(exportedOf(frozen.value));
	}
	let files = 0;
	for (const { path, body } of sharedFiles(exported[0]!)) {
		await write(path, body);
		files++;
	}
	const editions: string[] = [];
	for (const one of exported) {
		for await (const { path, body } of datasetFiles(one, base)) {
			await write(path, body);
			files++;
		}
		editions.push(one.frozen ? `${one.id}@${one.revision}` : one.id);
	}
	return ok({ files, editions });
}

const exportedOf = ({ id, dataset, revision, asOf, frozen, kept }: OpenedDataset): Exported => ({
	...{ id, dataset, revision, asOf, frozen, kept }
});

function whyNot(problem: OpeningProblem | null, id: string, datasets: string): string {
	switch (problem?.kind) {
		case 'invalid':
			return `The dataset “${id}” has faults:\n${problem.faults.map(formatFault).join('\n')}`;
		case 'too-large':
			return `The dataset “${id}” has ${problem.bytes} bytes; files of up to ${problem.most} are read.`;
		case 'unreadable':
			return `The file of the dataset “${id}” cannot be read.`;
		default:
			return `There is no dataset “${id}” in ${datasets}.`;
	}
}

/** A file of a site: its path in the folder, with slashes, and what is in it. */
interface SiteFile {
	readonly path: string;
	readonly body: string | Uint8Array;
}

/** A dataset to be exported, live or frozen. */
type Exported = DatasetInState & DatasetState;

/**
 * Everything of one dataset, at the addresses that it has on a server: its page, its embed, its files, and
 * what their scripts fetch.
 * @param base the address at which the site will stand: pictures and citations name it
 */
async function* datasetFiles(exported: Exported, base: URL): AsyncGenerator<SiteFile> {
	const { dataset, ...state } = exported;
	const name = exported.frozen ? `${exported.id}@${exported.revision}` : exported.id;
	const at = `datasets/${name}`;
	const address = new URL(at, base);
	const study = studyOf(dataset);

	yield { path: `${at}/index.html`, body: pageOf(exported, state, name, address) };
	yield { path: `embed/${name}/index.html`, body: embedOf(exported, name, address) };
	const outline = { ...outlineOf(dataset), edition: editionOf(exported) };
	yield { path: `${at}/outline`, body: JSON.stringify(outline) };
	yield { path: `${at}/words`, body: JSON.stringify(sentText(dataset)) };
	for (const [index, { id }] of dataset.statements.entries()) {
		yield {
			path: `${at}/statements/${id}`,
			body: JSON.stringify(sentDetail(detailAt(index, study)))
		};
	}
	for (const file of DOWNLOADS) {
		yield { path: `${at}/${file}`, body: wholeDownloadOf(file, exported, address).body };
	}
	for (const file of Object.keys(PNGS) as PngName[]) {
		const { body } = await pngOf(file, exported, address, PLAIN_PICTURE);
		yield { path: `${at}/${file}`, body };
	}
}

/** What all editions of a dataset share: the way in, and the scripts. */
function* sharedFiles({ id, dataset }: Exported): Generator<SiteFile> {
	yield { path: 'index.html', body: wayIn(`datasets/${id}/`, dataset.title) };
	for (const [name, { code }] of SCRIPTS) yield { path: `embed/${name}`, body: code };
	for (const { name, code } of [page, embed]) yield { path: `site/${name}`, body: code };
}

function pageOf({ dataset }: Exported, state: DatasetState, name: string, address: URL): string {
	const { body } = renderStatic(SitePage, {
		dataset,
		shownState: state,
		origin: address.origin,
		path: `../${name}`,
		params: new URLSearchParams(),
		go: null
	});
	return documentOf({
		title: `${dataset.title} · Plumbline`,
		language: 'en',
		theme: 'auto',
		css: page.css,
		head: `<meta name="description" content="${escaped(dataset.summary)}">\n`,
		body: `<div>${body}</div>
${carried(SITE_PAGE, { shownState: state })}
<script src="../../site/${page.name}" defer></script>`
	});
}

/** The page of the folder itself: it leads on. */
const wayIn = (to: string, title: string): string =>
	documentOf({
		title,
		language: 'en',
		theme: 'auto',
		css: MAKINGS.css,
		head: `<meta http-equiv="refresh" content="0; url=${to}">\n`,
		body: `<p class="refusal"><a href="${to}">${escaped(title)}</a></p>`
	});

/** The embed as the server draws it, with a script that draws it again by itself. */
const embedOf = (exported: Exported, name: string, address: URL): string =>
	embedDocument(exported.dataset, editionOf(exported), new URLSearchParams(), {
		home: address.href,
		script: `../../site/${embed.name}`,
		alone: `../../datasets/${name}`,
		boot: MAKINGS.boot,
		css: embed.css + MAKINGS.css,
		head: () => ''
	});
