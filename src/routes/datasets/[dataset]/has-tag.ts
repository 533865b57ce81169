/** Whether an asker has what a tag stands for; a proxy that compresses answers makes tags weak. */
export const hasTag = ({ headers }: Request, tag: string): boolean =>
	(headers.get('if-none-match') ?? '')
		.split(',')
		.map((one) => one.trim().replace(/^W\//, ''))
		.includes(tag);
