import type { Plugin } from 'vite';

/** The names that private ones become; a build gives them shorter ones. */
export const PRIVATE_NAMES = /^private_/;

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly name?: string;
}

/**
 * Writes private names of classes as ordinary ones. The oldest browsers do not know them well, and a build would look
 * each up in a map: that is larger, and slower.
 */
export const plainPrivateNames = (): Plugin => ({
	name: 'plumbline-plain-private-names',
	transform: {
		order: 'post',
		filter: { code: /#\w/ },
		handler(code) {
			const names = privateNames(this.parse(code));
			const parts = names.map(({ start, name }, at) => {
				return `${code.slice(names[at - 1]?.end ?? 0, start)}private_${name}`;
			});
			return { code: parts.join('') + code.slice(names.at(-1)?.end ?? 0), map: null };
		}
	}
});

/** Where private names stand in a program, in the order of its text. */
function privateNames(tree: unknown): Node[] {
	if (typeof tree !== 'object' || !tree) return [];
	if ((tree as Node).type === 'PrivateIdentifier') return [tree as Node];
	return Object.values(tree)
		.flatMap(privateNames)
		.sort((one, other) => one.start - other.start);
}
