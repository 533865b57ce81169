/** A title without the name of who spoke, where it begins with it and its colour tells as much. */
export function withoutName(title: string, names: readonly string[]): string {
	const name = names.find((one) => title.startsWith(`${one} `));
	const rest = name === undefined ? '' : title.slice(name.length).trimStart();
	return rest || title;
}

/** The first letter of an actor’s shortest name, for its heads. */
export function initialOf(names: readonly string[]): string {
	const [first = ''] = (names[names.length - 1] ?? '').trim();
	return first.toLocaleUpperCase('en');
}
