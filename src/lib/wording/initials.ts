import { lastOf } from '../base/sequences.ts';

/**
 * The first letter of each actor’s shortest name, for its heads; of those that begin alike, with the first letter by which
 * it differs from the others: “Ru” and “Ro”, “In” and “Iq”.
 * @param actors the names of each, the shortest last
 */
export function initialsOf(actors: readonly (readonly string[])[]): string[] {
	const letters = actors.map((names) => [
		...(lastOf(names) ?? '').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
	]);
	const upper = letters.map((own) => own.map((one) => one.toLocaleUpperCase('en')));
	const taken = new Set<string>();
	return upper.map((own, slot) => {
		const [first = ''] = own;
		const alike = upper.filter((one, at) => at !== slot && one[0] === first);
		const at = own.findIndex(
			(letter, at) => alike.every((one) => one[at] !== letter) && !taken.has(first + letter)
		);
		if (at > 0) taken.add(first + own[at]!);
		return first + (at > 0 ? letters[slot]![at]! : '');
	});
}
