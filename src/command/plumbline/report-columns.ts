import type { ColumnReport } from '#lib/intake/tables/columns/column-report.ts';
import type { Console } from './command.ts';

/** Tells which column of a table was taken for what, which could hold a field as well, and which hold none. */
export function reportColumns({ taken, alsoFit, kept }: ColumnReport, console: Console): void {
	const pairs = taken.map(({ column, field }) => `${field} from “${column}”`);
	console.tell(`  Columns: ${pairs.length > 0 ? pairs.join(', ') : 'none was recognised'}`);
	for (const { column, field } of alsoFit) {
		console.tell(`  “${column}” could also be ${field}: --column ${field}=${quoted(column)}`);
	}
	if (kept.length > 0) {
		console.tell(`  Not mapped: ${kept.map((column) => `“${column}”`).join(', ')}`);
	}
}

/** As a shell takes it. */
const quoted = (name: string): string =>
	/^[\p{L}\p{N}_.-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;

/** In which languages texts are that do not say: guessed from their letters and words. */
export function formatLanguages(guessed: Readonly<Record<string, number>>): string {
	const counts = Object.entries(guessed).map(([tag, count]) => `${tag} ${count}`);
	return `  Language (guessed): ${counts.join(', ')}; to set it: a “language” column, or --language`;
}
