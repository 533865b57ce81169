/** Stands in for d3-transition: there is none to stop. */
export function interrupt(): void {
	// Nothing.
}

/** Stands in for d3-interpolate: only a transition would ask for it. */
const never = (): never => {
	throw new Error('No transitions: use animateTo.');
};

export { never as interpolate, never as interpolateZoom };
