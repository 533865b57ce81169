/** Whether a name is one of the object's own: `Object.hasOwn` is younger than the oldest browsers. */
export const hasOwn = (object: object, name: string): boolean =>
	Object.prototype.hasOwnProperty.call(object, name);
