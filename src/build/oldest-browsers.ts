/**
 * The oldest browsers in which Plumbline moves, of 2021. Older ones, and those whose scripts fail, keep
 * what the server drew. A method that is younger is not a matter of syntax, which the build could lower: the
 * lint refuses those that it knows in code that browsers run, and `docs/embed.md` tells readers.
 */
export const OLDEST_BROWSERS = ['chrome91', 'edge91', 'firefox90', 'safari15'];
