import { DefaultQueryCompiler } from 'kysely';
import { expect, vi } from 'vitest';

/**
 * Words of SQL that PostgreSQL 15 does not have, by the version that they came with. A server of that version refuses
 * them when the other tests ask it; this tells of them where the tests have a newer server, or none.
 */
const NEWER: Readonly<Record<number, readonly RegExp[]>> = {
	16: [
		/\bany_value\s*\(/,
		/\bis\s+(not\s+)?json\b/,
		/\bjson_(array|object)(agg)?\s*\(/,
		/\barray_(sample|shuffle)\s*\(/,
		/\b(random_normal|erfc?|date_add|date_subtract|pg_input_(is_valid|error_info))\s*\(/,
		/\bsystem_user\b/,
		/\b(0[xob][\da-f]|\d+_\d)/
	],
	17: [
		/\bjson_(table|exists|query|value|scalar|serialize)\s*\(/,
		/\bjson\s*\(/,
		/\bmerge\b.*\breturning\b/,
		/\bmerge_action\s*\(/,
		/\bnot\s+matched\s+by\b/,
		/\brandom\s*\(\s*[^\s)]/,
		/\bto_(bin|oct)\s*\(/,
		/\buuid_extract_/,
		/\bat\s+local\b/,
		/\bbuiltin\b/
	],
	18: [
		/\buuidv[47]\s*\(/,
		/\bgenerated\s+always\s+as\s*\((?!.*\bstored\b)/,
		/\bvirtual\b/,
		/\breturning\b.*\b(old|new)\b/,
		/\bwithout\s+overlaps\b/,
		/\b(not\s+)enforced\b/,
		/\b(casefold|array_sort|array_reverse|crc32c?|l?gamma)\s*\(/
	]
};

/** The version that a statement needs above PostgreSQL 15, and the statement; null where it needs none. */
export function newerThan15(statement: string): string | null {
	const text = statement.toLowerCase().replace(/\s+/g, ' ');
	const found = Object.entries(NEWER).find(([, words]) => words.some((word) => word.test(text)));
	return found ? `PostgreSQL ${found[0]}: ${statement}` : null;
}

/** The statements that the tests of a file have Kysely make from here on, whatever the engine. */
export function recordStatements(): ReadonlySet<string> {
	const asked = new Set<string>();
	const compile = Reflect.get(DefaultQueryCompiler.prototype, 'compileQuery');
	vi.spyOn(DefaultQueryCompiler.prototype, 'compileQuery').mockImplementation(function (
		this: DefaultQueryCompiler,
		...query
	) {
		const compiled = compile.apply(this, query);
		asked.add(compiled.sql);
		return compiled;
	});
	return asked;
}

/** Holds what was asked against PostgreSQL 15. @param least how many statements there are at least */
export function expectNothingNewer(asked: ReadonlySet<string>, least: number): void {
	expect(asked.size).toBeGreaterThanOrEqual(least);
	expect([...asked].map(newerThan15).filter((newer) => newer !== null)).toEqual([]);
}
