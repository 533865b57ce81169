import { tellHeight } from './tell-height.ts';

/**
 * All that runs while an article loads: tells the height, and waits until somebody is about to use the
 * chart. What the server drew can be read until then, and its links work.
 */
const { page, alone } = document.currentScript!.dataset;
const root = document.body.firstElementChild as HTMLElement;
const chart = root.querySelector<HTMLElement>('[data-part="chart"]');

tellHeight(root);

if (chart) {
	// Keys reach the chart before its script is there.
	chart.tabIndex = 0;
	const script = document.createElement('script');
	const load = () => {
		if (script.src) return;
		script.src = page!;
		document.head.append(script);
	};
	for (const sign of ['pointerenter', 'touchstart', 'focusin', 'wheel']) {
		root.addEventListener(sign, load, { once: true, passive: true });
	}
	// Where no server has drawn what the address asks for, the script does at once.
	if (alone && location.search) load();
}
