import { STATEMENT_KINDS, type StatementKind } from '../../../model/statement.ts';

// What people write for a kind, beside its own name.
const NAMES: Record<StatementKind, string> = {
	speech: 'remarks|address|statement|речь|выступление|заявление|خطاب|كلمة|بيان|تصريح',
	interview: 'интервью|مقابلة|حوار',
	meeting: 'talks|summit|conference|встреча|переговоры|саммит|اجتماع|لقاء|قمة|محادثات',
	document:
		'declaration|communique|resolution|report|документ|декларация|резолюция|وثيقة|إعلان|قرار',
	vote: 'voting|голосование|تصويت',
	action: 'event|act|действие|событие|إجراء|حدث'
};

/** The kind of statement that a cell names in English, Russian or Arabic; null where it names none. */
export function kindNamed(cell: string): StatementKind | null {
	const name = cell.trim().toLowerCase();
	return (
		STATEMENT_KINDS.find((kind) => kind === name || NAMES[kind].split('|').includes(name)) ?? null
	);
}
