import { asleep } from './asleep.ts';
import { reportHeight } from '../host/report-height.ts';

/**
 * All that runs while an article loads: tells the height, and gets the script that makes the chart move
 * once a reader has it in view. What the server drew can be read until then, and what is done to it waits.
 */
const { page, alone } = document.currentScript!.dataset;
const root = document.body.firstElementChild as HTMLElement;
const chart = root.querySelector<HTMLElement>('[data-part="chart"]');

reportHeight(root);

if (chart) {
	// Keys reach the chart before its script is there.
	chart.tabIndex = 0;
	const script = document.createElement('script');
	const load = () => {
		if (script.src) return;
		script.src = page!;
		document.head.append(script);
	};
	const sleeping = asleep(root, chart, load);
	script.onerror = () => {
		sleeping.giveUp();
	};
	// A script that ran and drew nothing, as in a browser that is too old for it, never will.
	if (!alone) script.onload = script.onerror;
	new IntersectionObserver(([seen]) => {
		if (seen!.isIntersecting) load();
	}).observe(root);
	// Where no server has drawn what the address asks for, the script does at once.
	if (alone && location.search) load();
}
