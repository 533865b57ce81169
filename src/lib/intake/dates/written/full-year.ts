/** A year of two digits as four, and a sentence that says so; one of four as it is. */
export function fullYear(digits: string): { year: string; inferred: string | null } {
	if (digits.length === 4) return { year: digits, inferred: null };
	const year = `${Number(digits) >= PIVOT ? '19' : '20'}${digits}`;
	return { year, inferred: `the year was written “${digits}”, and read as ${year}` };
}

const PIVOT = 69; // as POSIX reads them: 69 to 99 are of the last century
