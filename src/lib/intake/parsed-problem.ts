import type { ParsedItem } from './format.ts';
import type { ImportProblem, ImportProblemCode, SourceLocation } from './problem.ts';

/** A problem as something that was found. */
export const parsedProblem = (
	code: ImportProblemCode,
	location: SourceLocation,
	details: { lost: ImportProblem['lost']; because: string; hint: string }
): ParsedItem => ({ kind: 'problem', problem: { code, location, ...details } });
