import { render } from 'svelte/server';
import { documentOf, escaped, jsonText } from '../embed/document.ts';
import { editionOf } from '../embed/edition.ts';
import { embedDocument } from '../embed/page/embed-document.ts';
import { wholeDownloadOf } from '../files/download.ts';
import { DOWNLOADS } from '../files/download-names.ts';
import type { DatasetInState } from '../files/file-source.ts';
import { PLAIN_LOOK } from '../files/picture/picture-look.ts';
import { PNGS, type PngName } from '../files/picture/png-names.ts';
import { pngOf } from '../files/server/png-of.ts';
import { studyOf } from '../study/study.ts';
import { outlineOf } from '../model/wire/outline.ts';
import { sentWords } from '../model/wire/statement-text.ts';
import { detailAt, sentDetail } from '../query/statement-detail.ts';
import type { DatasetState } from '../query/address/state-path.ts';
import { embed, page } from 'virtual:plumbline-site-bundles';
import { MAKINGS, SCRIPTS } from '../embed/code/scripts.ts';
import SitePage from './SitePage.svelte';

/** A file of a site: its path in the folder, with slashes, and what is in it. */
export interface SiteFile {
	readonly path: string;
	readonly body: string | Uint8Array;
}

/** A dataset to be exported, live or frozen. */
export type Exported = DatasetInState & DatasetState;

/**
 * Everything of one dataset, at the addresses that it has on a server: its page, its embed, its files, and
 * what their scripts fetch.
 * @param base the address at which the site will stand: pictures and citations name it
 */
export async function* datasetFiles(exported: Exported, base: URL): AsyncGenerator<SiteFile> {
	const { dataset, ...state } = exported;
	const name = exported.frozen ? `${exported.id}@${exported.revision}` : exported.id;
	const at = `datasets/${name}`;
	const address = new URL(at, base);
	const study = studyOf(dataset);

	yield { path: `${at}/index.html`, body: pageOf(exported, state, name, address) };
	yield { path: `embed/${name}/index.html`, body: embedOf(exported, name, address) };
	const outline = { ...outlineOf(dataset), edition: editionOf(exported) };
	yield { path: `${at}/outline`, body: JSON.stringify(outline) };
	yield { path: `${at}/words`, body: JSON.stringify(sentWords(dataset)) };
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
		const { body } = await pngOf(file, exported, address, PLAIN_LOOK);
		yield { path: `${at}/${file}`, body };
	}
}

/** What all editions of a dataset share: the way in, and the scripts. */
export function* sharedFiles({ id, dataset }: Exported): Generator<SiteFile> {
	yield { path: 'index.html', body: wayIn(`datasets/${id}/`, dataset.title) };
	for (const [name, { code }] of SCRIPTS) yield { path: `embed/${name}`, body: code };
	for (const { name, code } of [page, embed]) yield { path: `site/${name}`, body: code };
}

function pageOf({ dataset }: Exported, state: DatasetState, name: string, address: URL): string {
	const { body } = render(SitePage, {
		props: {
			dataset,
			shownState: state,
			origin: address.origin,
			path: `../${name}`,
			params: new URLSearchParams(),
			go: null
		}
	});
	return documentOf({
		title: `${dataset.title} · Plumbline`,
		language: 'en',
		theme: 'auto',
		css: page.css,
		head: `<meta name="description" content="${escaped(dataset.summary)}">\n`,
		body: `<div>${body}</div>
<script type="application/json" id="plumbline-state">${jsonText(state)}</script>
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
