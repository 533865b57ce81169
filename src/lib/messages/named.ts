/** A sentence of the interface in pieces: its own words, and the names in it that a dataset gave. */
export type SentencePart =
	| { readonly kind: 'own'; readonly text: string }
	| { readonly kind: 'name'; readonly text: string; readonly language: string };

/** How a name is put into a sentence; without a language it is the interface’s own. */
export type NameIn = (name: string, language?: string) => string;

// No text has it: it stands for the begin of a language, of a name, and of what follows.
const BORDER = '\0';

/** Puts a name into a sentence that `partsOf` takes apart, so that a page tells its language and order. */
export const named: NameIn = (name, language) =>
	language === undefined ? name : [``, language, name.replaceAll(BORDER, ''), ``].join(BORDER);

/** The pieces of a sentence with names in it. */
export function partsOf(sentence: string): SentencePart[] {
	const pieces = sentence.split(BORDER);
	return pieces.flatMap((text, at): SentencePart[] => {
		if (at % 3 === 1 || text === '') return [];
		return at % 3 === 0
			? [{ kind: 'own', text }]
			: [{ kind: 'name', text, language: pieces[at - 1]! }];
	});
}
