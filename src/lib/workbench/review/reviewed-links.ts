import { withJudgements } from '../../link/judgement.ts';
import type { JudgedLinks } from '../../link/reviewer.ts';
import { linkStates } from '../../model/link-state.ts';
import type { Link } from '../../model/link.ts';
import type { Study } from '../../study/study.ts';
import type { ReviewProgress } from './review-progress.ts';

/** All links as a review has left them. What coders make of them is asked again only where this review judged. */
export function judgedLinks(study: Study, progress: ReviewProgress): JudgedLinks {
	const judgements = progress.judgements();
	const { links } = withJudgements(study.dataset, judgements);
	const judged = new Set(judgements.map(({ statement }) => statement));
	const states = linkStates(links.filter(({ statement }) => judged.has(statement)));
	return { links, stateOf: (link) => states.get(link) ?? study.stateOf(link) };
}

/** The links of the statement at an index, with what was judged of it. */
export function linksAt(study: Study, progress: ReviewProgress, index: number): readonly Link[] {
	const statement = study.dataset.statements[index];
	if (!statement) return [];
	const judgements = progress.judgements(statement.id);
	return withJudgements({ ...study.dataset, links: study.links[index]! }, judgements).links;
}
