import { riseOf } from './arcs.ts';
import type { Arc, Plumb, Scene } from './scene.ts';

/** What stands somewhere in a plot, in one that is so many times as wide. Sizes stay as they are. */
export const widened = <At extends { readonly x: number }>(
	things: readonly At[],
	times: number
): readonly At[] => (times === 1 ? things : things.map((one) => ({ ...one, x: one.x * times })));

/** A scene in a plot that is so many times as wide. */
export function widenedScene(scene: Scene, times: number): Scene {
	if (times === 1) return scene;
	if (scene.level === 'lines') return { ...scene, plumbs: widenedPlumbs(scene.plumbs, times) };
	const edges = scene.columns.edges.map((edge) => edge * times);
	return { ...scene, columns: { ...scene.columns, edges } };
}

/** Plumb lines, with the stretches of their dates. */
export const widenedPlumbs = (plumbs: readonly Plumb[], times: number): readonly Plumb[] =>
	widened(plumbs, times).map((plumb) => {
		const { stretch } = plumb;
		if (times === 1 || !stretch) return plumb;
		const { from, to, solidFrom, solidTo } = stretch;
		const wide = {
			from: from * times,
			to: to * times,
			solidFrom: solidFrom * times,
			solidTo: solidTo * times
		};
		return { ...plumb, stretch: wide };
	});

/** Arcs in a plot that is so many times as wide: they rise as before. */
export const widenedArcs = (arcs: readonly Arc[], times: number): readonly Arc[] =>
	times === 1
		? arcs
		: arcs.map((arc) => ({
				...arc,
				from: arc.from * times,
				to: arc.to * times,
				rise: riseOf(arc)
			}));
