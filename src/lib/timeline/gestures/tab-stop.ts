/** Lets the tab key reach an element, once there are scripts to answer to keys. */
export function tabStop(element: HTMLElement): void {
	element.tabIndex = 0;
}
