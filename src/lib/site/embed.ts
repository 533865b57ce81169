import { mount } from 'svelte';
import '../timeline/draw/theme.css';
import '../embed/page/page.css';
import type { Asleep } from '../embed/page/asleep.ts';
import { elementDataAt } from '../embed/element/element-data.ts';
import { ElementState } from '../embed/element/element-state.svelte.ts';
import EmbedLive from '../embed/element/EmbedLive.svelte';
import { takeOver } from '../embed/take-over.ts';

/** Makes the embed of an exported dataset move: it draws itself, since no server draws it again. */
const target = document.body.firstElementChild as Asleep;
const { alone } = document.querySelector<HTMLElement>('[data-alone]')!.dataset;

void start();

async function start(): Promise<void> {
	const data = await elementDataAt(new URL(alone!, location.href).href, location.search);
	if (!data.ok) {
		target.giveUp(); // what was exported can be read as it is
		return;
	}
	const state = new ElementState(data.value, (query) => {
		try {
			history.replaceState(history.state, '', query);
		} catch {
			// A sandboxed page has no history of its own.
		}
	});
	target.wake(() => {
		takeOver(target, (target) => mount(EmbedLive, { target, props: state.props }));
	});
}
