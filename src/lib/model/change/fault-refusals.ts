import type { Fault } from '../reading/fault.ts';
import type { DatasetFile } from '../file/file.ts';
import { linkKey, ABOUT, type Collection, type Draft } from './draft.ts';
import { recordAt } from './edit.ts';
import type { Refusal } from './refusal.ts';

const LISTS = ['coders', 'actors', 'sources', 'statements', 'links', 'documents'] as const;

/** The faults of a part of a draft, each told of the thing that it is in. */
export const faultRefusals = (
	faults: readonly Fault[],
	file: DatasetFile,
	draft: Draft
): Refusal[] =>
	faults.map(({ code, path, because, hint }) => {
		const at = fieldAt(path, file);
		return {
			...at,
			// What it names may have been taken out by somebody else.
			code: code === 'unknown-id' ? 'missing' : code === 'duplicate-id' ? 'taken' : 'invalid',
			...{ because, hint, there: recordAt(draft, at.in, at.key)?.value ?? null }
		};
	});

/** The thing in which a path of a file ends, and the rest of the path. */
function fieldAt(path: string, file: DatasetFile): Pick<Refusal, 'in' | 'key' | 'field'> {
	const [, name, at, rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
	const list = LISTS.find((one) => one === name);
	if (!list) return { in: 'about', key: ABOUT, field: path };
	const index = Number(at);
	if (list === 'links') return { in: list, key: linkKey(file.links[index]!), field: rest };
	const thing = file[list]?.[index];
	const [, nth, inner = ''] = /^priorities\[(\d+)\]\.?(.*)$/.exec(rest) ?? [];
	const priority =
		list === 'documents' ? file.documents[index]?.priorities[Number(nth)] : undefined;
	const within: readonly [Collection, string, string] = priority
		? ['priorities', priority.id, inner]
		: [list, thing?.id ?? '', rest];
	return { in: within[0], key: within[1], field: within[2] };
}
