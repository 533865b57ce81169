/** Works something out of each text once, for as long as the function is held. */
export function oncePerText<Outcome>(work: (text: string) => Outcome): (text: string) => Outcome {
	const known = new Map<string, Outcome>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const outcome = work(text);
		known.set(text, outcome);
		return outcome;
	};
}
