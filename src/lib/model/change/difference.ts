import type { ChangeOf } from './change.ts';
import { COLLECTIONS, type Draft } from './draft.ts';
import { printOf, recordAt } from './edit.ts';

/** The change that makes of a draft what it was at another time; null where it is the same. */
export function changeTo(now: Draft, then: Draft): ChangeOf<'restore'> | null {
	const edits = COLLECTIONS.flatMap((collection) => {
		const keys = new Set([...now[collection].entries(), ...then[collection].entries()].map(keyOf));
		return [...keys].flatMap((key) => {
			const [is, was] = [recordAt(now, collection, key), recordAt(then, collection, key)];
			// What no change has touched is the same thing in both.
			if (is?.value === was?.value && is?.order === was?.order) return [];
			if (printOf(is) === printOf(was)) return [];
			const to = was && { value: was.value as Record<string, unknown>, order: was.order };
			return [{ in: collection, key, is: printOf(is), to }];
		});
	});
	return edits.length > 0 ? { kind: 'restore', edits } : null;
}

const keyOf = ([key]: readonly [string, unknown]): string => key;
