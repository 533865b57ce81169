const COLUMNS = {
	name: 'tag|title|name|label|topic|priority|titre|nom|título|nombre|titel|bezeichnung|kategorie|назва|тег|название|приоритет|код|العنوان|الوسم|الأولوية',
	number: 'code|number|no|nr|id|código|numéro|número|nummer|номер|رقم|الرقم',
	text: 'description|text|definition|memo|clause|définition|descripción|definición|texte|texto|beschreibung|опис|визначення|описание|текст|определение|الوصف|النص',
	cues: 'cues|keywords|cue|terms|ключевые слова|ключові слова|mots clés|palabras clave|schlagwörter|كلمات مفتاحية',
	count: 'number of highlights|highlights'
} as const;

/** What a column of a codebook holds; `count` is how often Taguette's users gave the tag. */
export type CodeColumn = keyof typeof COLUMNS;

/** What each column of a codebook holds, by its name; null where the table is not a codebook. */
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
	const isTimed = names.some((name) =>
		/date|time|year|datum|fecha|jahr|année|año|дата|год|рік|تاريخ|سنة/i.test(name)
	);
	return isCodebook && !isTimed ? columns : null;
}
