import { mount } from 'svelte';
import '../timeline/draw/theme.css';
import '../timeline/draw/zoom.css';
import '../ui/fields.css';
import '../embed/page/page.css';
import './page.css';
import { studyOf } from '../study/study.ts';
import { takeOver } from '../embed/take-over.ts';
import type { StatementId } from '../model/ids.ts';
import { datasetOf } from '../model/wire/outline.ts';
import { soughtIn } from '../query/address/compare-query.ts';
import { findElsewhere } from '../remote/find-elsewhere.ts';
import { fetchedOutline, fetchedStatement } from '../remote/fetched.ts';
import { carriedIn, SITE_PAGE } from './carried-data.ts';
import { OwnHistory } from './own-history.svelte.ts';
import SitePage from './SitePage.svelte';

/** Makes the page of an exported dataset move, once the dataset is there. */
const path = location.pathname.replace(/\/(index\.html)?$/, '');
const target = document.body.firstElementChild!;
const { shownState } = carriedIn(document, SITE_PAGE);

void start();

async function start(): Promise<void> {
	const outline = await fetchedOutline(path);
	if (!outline.ok) return; // what was exported can be read as it is
	const dataset = datasetOf(outline.value);
	const find = findElsewhere(path);
	const own = new OwnHistory();
	const sought = soughtIn(own.params);
	if (sought) await find(sought, () => studyOf(dataset));
	takeOver(target, (target) =>
		mount(SitePage, {
			target,
			props: {
				dataset,
				shownState,
				origin: location.origin,
				path,
				get params() {
					return own.params;
				},
				go: own.go,
				findIn: find,
				detailOf: (statement: StatementId) => fetchedStatement(path, statement)
			}
		})
	);
	own.begin();
}
