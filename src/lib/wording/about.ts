/** What a sentence tells before and after a title, as one: without the comma that parted the title from the rest. */
export const joinedAbout = (before: string, after: string): string =>
	before + after.replace(/^[,،]\s+/, '');
