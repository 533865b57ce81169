import type { DraftPriority } from '../draft.ts';

/** A code of a codebook as it stands in the input, with those that stand inside it. */
export interface Code {
	/** Its number, where the input has one beside its name. */
	readonly number: string | null;
	readonly name: string;
	readonly text: string;
	readonly cues: readonly string[];
	readonly id: string | null;
	readonly more: Readonly<Record<string, string>>;
	readonly codes: readonly Code[];
}

/**
 * Codes as priorities. One whose name begins with a number (“4.1 Title”, “IV. Title”) keeps it, and
 * stands inside the one whose number is the beginning of its own; the others are numbered in order.
 */
export function prioritiesOf(codes: readonly Code[], inside = ''): DraftPriority[] {
	const numbered = codes.map((code) => ({ code, ...numberAndTitle(code) }));
	const taken = new Set(numbered.flatMap(({ number }) => number ?? []));
	const all = numbered.map(({ code, number, title }) => {
		const own = number ?? nextFree(taken, inside);
		const { id, more } = code;
		return {
			...{ number: own, title, text: code.text, cues: code.cues },
			priorities: prioritiesOf(code.codes, `${own}.`),
			...(id !== null && { id }),
			...(Object.keys(more).length > 0 && { more })
		};
	});
	return nested(all);
}

// A Roman number needs a sign after it: “I agree” has none.
const NUMBERED =
	/^\(?(?:(\d{1,3}(?:\.\d{1,3})*)(?:[.):]+\s*|\s*[–—-]\s+|\s+)|([IVXLC]+)[.):]+\s*)(\S.*)$/s;

function numberAndTitle({ number, name }: Code): { number: string | null; title: string } {
	if (number !== null) return { number, title: name };
	const [, arabic, roman, title] = NUMBERED.exec(name) ?? [];
	const own = arabic ?? roman;
	return own && title ? { number: own, title } : { number: null, title: name };
}

function nextFree(taken: Set<string>, inside: string): string {
	let number = 1;
	while (taken.has(`${inside}${number}`)) number++;
	taken.add(`${inside}${number}`);
	return `${inside}${number}`;
}

/** Puts `4.1` into `4` where both stand in one list. */
function nested(priorities: readonly DraftPriority[]): DraftPriority[] {
	const children = new Map<DraftPriority, DraftPriority[]>();
	const byNumber = new Map<string, DraftPriority>();
	const roots: DraftPriority[] = [];
	for (const priority of priorities) {
		const [parent] = parentsOf(priority.number).flatMap((number) => byNumber.get(number) ?? []);
		if (parent) children.set(parent, [...(children.get(parent) ?? []), priority]);
		else roots.push(priority);
		if (!byNumber.has(priority.number)) byNumber.set(priority.number, priority);
	}
	const whole = (priority: DraftPriority): DraftPriority => ({
		...priority,
		priorities: [...priority.priorities, ...(children.get(priority) ?? []).map(whole)]
	});
	return roots.map(whole);
}

/** `4.1` and `4` for `4.1.2`: the nearest first. */
const parentsOf = (number: string): string[] => {
	const parts = number.split('.');
	return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join('.'));
};
