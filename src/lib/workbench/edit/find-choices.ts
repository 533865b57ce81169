import * as v from 'valibot';

const answer = v.array(v.object({ id: v.string(), name: v.string() }));

/** What a field can name: its id, and what it is called. */
export type FoundChoice = v.InferOutput<typeof answer>[number];

/** Searches a list of a draft for what a field can name; nothing where the server cannot be reached. */
export async function findChoices(path: string, words: string): Promise<readonly FoundChoice[]> {
	const asked = await fetch(`${path}?q=${encodeURIComponent(words)}`).catch(() => null);
	if (!asked?.ok) return [];
	const read = v.safeParse(answer, await asked.json().catch(() => null));
	return read.success ? read.output : [];
}
