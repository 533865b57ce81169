import type { FaultList } from './fault-list.ts';
import { pathOf } from './fault.ts';
import type { DatasetFile } from './file.ts';

type InFile = DatasetFile['links'][number];

/**
 * Notes what says the same twice or the contrary of itself: a statement that refers to itself, a link that
 * stands twice, a coder who judged one statement and priority both ways.
 */
export function faultRepetitions({ statements, links }: DatasetFile, faults: FaultList): void {
	for (const [at, { id, references = [] }] of statements.entries()) {
		for (const [nth, { to }] of references.entries()) {
			if (to !== id) continue;
			faults.push({
				code: 'circular',
				path: pathOf(['statements', at, 'references', nth, 'to']),
				because: `“${id}” refers to itself`,
				hint: 'name the earlier statement that it refers to, or take the reference out'
			});
		}
	}
	faultPairs(links, faults);
}

function faultPairs(links: readonly InFile[], faults: FaultList): void {
	const first = new Map<string, number>();
	const judged = new Map<string, number>();
	for (const [at, link] of links.entries()) {
		const same = first.get(linkKey(link));
		if (same !== undefined) {
			faults.push({
				code: 'doubled-link',
				path: pathOf(['links', at]),
				because: `links[${same}] says the same of “${link.statement}” and “${link.priority}”${by(link)}`,
				hint: 'take one of them out, and put the evidence of both into the other'
			});
			continue;
		}
		first.set(linkKey(link), at);
		if (link.status === 'suggested' || link.coder === undefined) continue;
		const earlier = judged.get(pairKey(link));
		if (earlier === undefined) judged.set(pairKey(link), at);
		else if (links[earlier]!.status !== link.status) {
			faults.push({
				code: 'for-and-against',
				path: pathOf(['links', at, 'status']),
				because: `“${link.coder}” has ${link.status} what links[${earlier}] says the same coder has ${links[earlier]!.status}`,
				hint: 'keep the one that the coder stands by'
			});
		}
	}
}

const by = ({ coder }: InFile): string => (coder === undefined ? '' : `, by “${coder}”`);

const pairKey = ({ statement, priority, coder = '' }: InFile): string =>
	`${statement}\n${priority}\n${coder}`;

const linkKey = (link: InFile): string => `${pairKey(link)}\n${link.relation}\n${link.status}`;
