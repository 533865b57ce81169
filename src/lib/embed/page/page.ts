import { mount } from 'svelte';
import type { Asleep } from './asleep.ts';
import { EmbedPage } from './embed-page.svelte.ts';
import EmbedChart from './EmbedChart.svelte';
import { dataIn } from './page-data.ts';
import { takeOver } from '../take-over.ts';

/** Makes an embed’s page move, which its server drew: the chart takes the place of the still ones. */
const { body } = document;
const root = body.firstElementChild as Asleep;
const data = dataIn(document);

// Of another version, what the server drew can be read as it is.
if (data) root.wake(() => live(new EmbedPage(data)));
else root.giveUp();

function live(page: EmbedPage): void {
	const target = body.querySelector<HTMLElement>('[data-part="chart"]')!;
	const chart: { close(): void } = takeOver(target, (target) =>
		mount(EmbedChart, { target, props: { page } })
	);
	target.removeAttribute('tabindex');

	body.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const link = (event.target as Element).closest('a');
		if (!link || link.target) return; // what names a target leaves the embed
		event.preventDefault();
		const closes = link.closest('[data-part="evidence"]') && link.matches('.close');
		if (closes) chart.close();
		else void page.turn(link.search || '?');
	});
	body.addEventListener('keydown', ({ key, target }) => {
		if (key === 'Escape' && (target as Element).closest('[data-part="evidence"]')) chart.close();
	});
}
