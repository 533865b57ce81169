/** The last of a list: `at` is younger than the oldest browsers that Plumbline is made for. */
export const lastOf = <One>(list: ArrayLike<One>): One | undefined => list[list.length - 1];
