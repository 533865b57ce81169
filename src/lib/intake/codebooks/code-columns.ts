const COLUMNS = {
	name: 'tag|title|name|label|topic|priority|тег|название|приоритет|код|العنوان|الوسم|الأولوية',
	number: 'code|number|no|nr|id|номер|رقم|الرقم',
	text: 'description|text|definition|memo|clause|описание|текст|определение|الوصف|النص',
	cues: 'cues|keywords|cue|terms|ключевые слова|كلمات مفتاحية',
	count: 'number of highlights|highlights'
} as const;

/** What a column of a codebook holds; `count` is how often Taguette's users gave the tag. */
export type CodeColumn = keyof typeof COLUMNS;

/** What each column of a codebook holds, by its name; null where the table is no codebook. */
export function codeColumns(names: readonly string[]): (CodeColumn | null)[] | null {
	const columns: (CodeColumn | null)[] = names.map(() => null);
	for (const [column, known] of Object.entries(COLUMNS) as [CodeColumn, string][]) {
		const plain = names.map((name) => name.trim().toLowerCase());
		const at = known
			.split('|')
			.map((name) => plain.indexOf(name))
			.find((found) => found !== -1);
		if (at !== undefined) columns[at] = column;
	}
	const has = (column: CodeColumn) => columns.includes(column);
	const isCodebook = has('name')
		? has('number') || has('text') || has('count')
		: has('number') && has('text');
	const isTimed = names.some((name) => /date|time|year|дата|год|تاريخ|سنة/i.test(name));
	return isCodebook && !isTimed ? columns : null;
}
