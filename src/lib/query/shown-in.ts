import type { Study } from '../study/study.ts';
import type { Shown } from '../wording/shown-text.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { TimelineReading } from './timeline-reading.ts';

const isDeclared = ({ dataset }: Study): boolean => dataset.documents.length > 0;

const hasSubPoints = ({ rows }: Study): boolean => rows.some(({ parent }) => parent >= 0);

/**
 * How much of a dataset a timeline shows.
 * @param outside how many of the statements shown stand outside the window
 */
export const shownOnTimeline = (
	{ matches, countedLinks, study, folds }: TimelineReading,
	outside: number
): Shown => ({
	statements: matches.length,
	of: study.dataset.statements.length,
	links: isDeclared(study) ? countedLinks : null,
	inColumns: null,
	outside,
	subPoints: folds ? 'folded' : hasSubPoints(study) ? 'apart' : null
});

/** How much of a dataset a comparison counts. */
export function shownInComparison(comparison: Comparison): Shown {
	const { study, compareQuery } = comparison.source;
	const { show } = compareQuery;
	const { whole } = comparison;
	const isNarrowed = (show === 'matrix' || show === 'attention') && !comparison.isWhole;
	return {
		statements: whole.total,
		of: study.dataset.statements.length,
		links: !isDeclared(study)
			? null
			: !comparison.countsLinks
				? 'any'
				: show === 'documents'
					? comparison.documents.links
					: whole,
		inColumns: isNarrowed ? comparison.matrix.total : null,
		outside: 0,
		subPoints:
			show === 'axis' || !hasSubPoints(study) ? null : show === 'attention' ? 'apart' : 'within'
	};
}
