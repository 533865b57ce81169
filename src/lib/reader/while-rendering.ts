import { render } from 'svelte/server';
import Rendering from './Rendering.svelte';

/**
 * Does a piece of work as a component would. On the server a derived value is kept only while something
 * is rendered; elsewhere it would be reckoned anew each time that it is asked for.
 */
export function whileRendering<Outcome>(work: () => Outcome): Outcome {
	const outcomes: Outcome[] = [];
	const { body } = render(Rendering, { props: { work: () => outcomes.push(work()) } });
	const [outcome] = outcomes;
	if (outcomes.length !== 1) throw new Error(`The work was done ${outcomes.length} times: ${body}`);
	return outcome!;
}
