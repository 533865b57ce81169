import { lastOf } from '../base/last-of.ts';
import { pluralize } from '../base/pluralize.ts';
import type { Matrix } from '../compare/matrix.ts';
import { LINK_STATES, type LinkState } from '../model/link-state.ts';
import { listed } from './listed.ts';

/** Which links a comparison counts: “Accepted links only”. */
export function statusText(statuses: readonly LinkState[]): string {
	const asked = statuses.length > 0 ? statuses : (['accepted'] as const);
	const names = LINK_STATES.filter((status) => asked.includes(status));
	const [first = '', ...rest] = names.length > 1 ? names : [`${names[0]!} links only`];
	const capital = first.charAt(0).toUpperCase() + first.slice(1);
	if (rest.length === 0) return capital;
	return `${[capital, ...rest.slice(0, -1)].join(', ')} and ${lastOf(rest)!} links`;
}

const LEFT: Record<LinkState, [string, string]> = {
	suggested: ['suggestion', 'suggestions'],
	accepted: ['accepted link', 'accepted links'],
	rejected: ['rejected link', 'rejected links'],
	contested: ['contested link', 'contested links']
};

/** How many links were counted, and how many left out: “5 links counted, 2 suggestions left out”. */
export function countedText({
	counted: links,
	leftOut
}: Pick<Matrix, 'counted' | 'leftOut'>): string {
	const total = LINK_STATES.reduce((sum, status) => sum + links[status], 0);
	const left = LINK_STATES.filter((status) => leftOut[status] > 0).map((status) =>
		pluralize(leftOut[status], ...LEFT[status])
	);
	return [`${pluralize(total, 'link')} counted`, left.length > 0 && `${listed(left)} left out`]
		.filter(Boolean)
		.join(', ');
}
