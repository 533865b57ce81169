/** How many steps the ramp of shades has. */
export const STEPS = 6;

/** The step of a share, 1 to 6 from the palest; of the largest share that is shown, the darkest. */
export const shadeStep = (share: number, largest: number): number =>
	largest > 0 ? Math.min(STEPS, Math.max(1, Math.ceil((share / largest) * STEPS - 1e-9))) : 1;
