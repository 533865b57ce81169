import { canonicalJson } from '../../base/canonical-json.ts';
import { type FaultCode, type FaultList, pathOf } from './fault.ts';
import type { DatasetFile } from '../file/file.ts';

type InFile = DatasetFile['links'][number];

/**
 * Notes what says the same twice or the contrary of itself: a statement that refers to itself or twice to
 * the same words, a link or evidence in it that stands twice, a coder who judged one statement and priority
 * both ways.
 */
export function faultRepetitions({ statements, links }: DatasetFile, faults: FaultList): void {
	for (const [at, { id, references = [] }] of statements.entries()) {
		for (const [nth, { to }] of references.entries()) {
			if (to !== id) continue;
			faults.push({
				code: 'circular',
				path: pathOf(['statements', at, 'references', nth, 'to']),
				because: `“${id}” refers to itself`,
				hint: 'name the earlier statement that it refers to, or remove the reference'
			});
		}
		faultTwice(references, ['statements', at, 'references'], 'doubled-reference', faults);
	}
	faultPairs(links, faults);
	for (const [at, { evidence }] of links.entries()) {
		faultTwice(evidence, ['links', at, 'evidence'], 'doubled-evidence', faults);
	}
}

/** Notes each entry of a list that an earlier one says word for word. */
function faultTwice(
	list: readonly object[],
	path: readonly (string | number)[],
	code: FaultCode,
	faults: FaultList
): void {
	if (list.length < 2) return; // as a rule
	const first = new Map<string, number>();
	for (const [at, entry] of list.entries()) {
		const key = canonicalJson(entry);
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, at);
		else {
			faults.push({
				code,
				path: pathOf([...path, at]),
				because: `it is the same as ${pathOf([...path, earlier])}`,
				hint: 'remove one of them'
			});
		}
	}
}

function faultPairs(links: readonly InFile[], faults: FaultList): void {
	// Of each pair the link met last, and of each link the one of its pair before it: as a rule there is none.
	const last = new Map<string, number>();
	const before = new Int32Array(links.length).fill(-1);
	for (const [at, link] of links.entries()) {
		const key = pairKey(link);
		const latest = last.get(key) ?? -1;
		let [same, judged] = [-1, -1];
		for (let one = latest; one >= 0; one = before[one]!) {
			const { relation, status } = links[one]!;
			if (relation === link.relation && status === link.status) same = one;
			if (status !== 'suggested') judged = one;
		}
		if (same >= 0) {
			faults.push({
				code: 'doubled-link',
				path: pathOf(['links', at]),
				because: `links[${same}] says the same about “${link.statement}” and “${link.priority}”${by(link)}`,
				hint: 'remove one of them and put its evidence into the other'
			});
			continue;
		}
		before[at] = latest;
		last.set(key, at);
		if (link.status === 'suggested' || link.coder === undefined || judged < 0) continue;
		if (links[judged]!.status !== link.status) {
			faults.push({
				code: 'for-and-against',
				path: pathOf(['links', at, 'status']),
				because: `“${link.coder}” has ${link.status} what links[${judged}] says the same coder has ${links[judged]!.status}`,
				hint: 'keep the one the coder stands by'
			});
		}
	}
}

const by = ({ coder }: InFile): string => (coder === undefined ? '' : `, by “${coder}”`);

const pairKey = ({ statement, priority, coder = '' }: InFile): string =>
	`${statement}\n${priority}\n${coder}`;
