import { betweenOf, type DocumentLine } from '../compare/document-matrix.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Comparison } from '../query/comparison/comparison.ts';
import { notCountedJson, priorityJson } from './comparison-parts.ts';

/** Two documents against one another, as JSON: with nothing of either where the dataset has but one. */
export function documentFigures({ documents, source: { study } }: Comparison) {
	if (!documents.pair) return { documents: null };
	const { matrix, down, across, uncounted, links } = documents;
	const documentJson = ({ id, title, adopted }: PolicyDocument) => ({ id, title, adopted });
	const lineJson = ({ row, statements, alone }: DocumentLine) => ({
		priority: priorityJson(row, study),
		statements,
		notOnTheOther: alone
	});
	return {
		documents: { down: documentJson(down), across: documentJson(across) },
		linksCounted: links.counted,
		linksLeftOut: links.leftOut,
		statements: {
			onBoth: matrix.both,
			onlyDown: matrix.downOnly,
			onlyAcross: matrix.acrossOnly
		},
		columns: matrix.across.map(lineJson),
		rows: matrix.down.map((line, at) => ({
			...lineJson(line),
			cells: matrix.across.map((_, to) => ({
				statements: betweenOf(matrix, at, to),
				notCounted: notCountedJson(uncounted(at, to))
			}))
		}))
	};
}
