/** Some fields, of which those that say nothing are gone. */
export type Given<Fields> = { [Key in keyof Fields]?: NonNullable<Fields[Key]> };

/** Those of some fields that say something: that are neither null nor undefined. */
export const given = <Fields extends object>(fields: Fields): Given<Fields> =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
	) as Given<Fields>;
