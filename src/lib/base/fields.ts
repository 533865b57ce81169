/** A record without one of its fields. */
export function omit<Fields extends object, Key extends keyof Fields>(
	fields: Fields,
	key: Key
): Omit<Fields, Key> {
	return Object.fromEntries(
		Object.entries(fields).filter(([name]) => name !== key)
	) as unknown as Omit<Fields, Key>;
}

/** Some fields, of which those that say nothing are gone. */
type NonNullish<Fields> = { [Key in keyof Fields]?: NonNullable<Fields[Key]> };

/** Those of some fields that say something: that are neither null nor undefined. */
export function omitNullish<Fields extends object>(fields: Fields): NonNullish<Fields> {
	const present: NonNullish<Fields> = {};
	for (const key of Object.keys(fields) as (keyof Fields)[]) {
		const value = fields[key];
		if (value !== null && value !== undefined) present[key] = value;
	}
	return present;
}

/** Whether a name is one of the object's own: `Object.hasOwn` is younger than the oldest browsers. */
export const hasOwn = (object: object, name: string): boolean =>
	Object.prototype.hasOwnProperty.call(object, name);
