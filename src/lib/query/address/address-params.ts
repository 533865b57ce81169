/** Every name that an address of a dataset’s page may have in its query. */
export const ADDRESS_PARAMS: readonly string[] = [
	...['view', 'from', 'to', 'q', 'actor', 'priority', 'kind', 'relation', 'status', 'coder'],
	...['period', 'statement', 'among', 'page', 'evidence', 'colour'],
	...['show', 'across', 'side', 'cut', 'share', 'cells', 'fold'],
	...['sort', 'anchor', 'days', 'mirror', 'row', 'alone', 'column', 'during', 'term']
];
