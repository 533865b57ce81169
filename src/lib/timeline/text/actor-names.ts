/** A title without the name of who spoke, where it begins with it and its colour tells as much. */
export function withoutName(title: string, names: readonly string[]): string {
	const name = names.find((one) => title.startsWith(`${one} `));
	const rest = name === undefined ? '' : title.slice(name.length).trimStart();
	return rest || title;
}
