/** Some fields, of which those that say nothing are gone. */
export type NonNullish<Fields> = { [Key in keyof Fields]?: NonNullable<Fields[Key]> };

/** Those of some fields that say something: that are neither null nor undefined. */
export function omitNullish<Fields extends object>(fields: Fields): NonNullish<Fields> {
	const found: NonNullish<Fields> = {};
	for (const key of Object.keys(fields) as (keyof Fields)[]) {
		const value = fields[key];
		if (value !== null && value !== undefined) found[key] = value;
	}
	return found;
}
