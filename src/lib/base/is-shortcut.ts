/** Whether a key is pressed with those that make it one of the browser’s or the system’s. */
export const isShortcut = (event: KeyboardEvent): boolean =>
	event.ctrlKey || event.metaKey || event.altKey;
