/** A record without one of its fields. */
export function omit<Fields extends object, Key extends keyof Fields>(
	fields: Fields,
	key: Key
): Omit<Fields, Key> {
	return Object.fromEntries(
		Object.entries(fields).filter(([name]) => name !== key)
	) as unknown as Omit<Fields, Key>;
}
