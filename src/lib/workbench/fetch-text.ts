/**
 * Fetches a text piece by piece.
 * @param onprogress how many bytes of it have come
 * @throws an Error that says what happened
 */
export async function fetchText(
	address: string,
	onprogress: (bytes: number) => void
): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok || !answer.body) throw new Error(`the server answered ${answer.status}`);
	const decoder = new TextDecoder();
	const reader = answer.body.getReader();
	const pieces: string[] = [];
	let bytes = 0;
	for (;;) {
		const { value, done } = await reader.read();
		if (done) return pieces.join('') + decoder.decode();
		pieces.push(decoder.decode(value, { stream: true }));
		onprogress((bytes += value.length));
	}
}
