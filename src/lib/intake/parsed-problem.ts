import type { ParsedItem } from './format.ts';
import type { ImportProblem, ImportProblemCode, SourceLocation } from './problem.ts';

/** A problem as a parsed item. */
export const parsedProblem = (
	code: ImportProblemCode,
	location: SourceLocation,
	details: { lost: ImportProblem['lost']; because: string; hint: string }
): ParsedItem => ({ kind: 'problem', problem: { code, location, ...details } });
