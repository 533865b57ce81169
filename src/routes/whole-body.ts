/**
 * All bytes that a request brings. Where it says how many they are, as a server asks of it, each piece goes to its
 * place as it comes: to join the pieces of a long one at its end would keep everybody else waiting.
 */
export async function wholeBody(request: Request): Promise<Uint8Array> {
	const length = request.headers.get('content-length');
	const pieces = request.body as AsyncIterable<Uint8Array> | null;
	if (length === null || !pieces) return new Uint8Array(await request.arrayBuffer());
	const bytes = new Uint8Array(Number(length));
	let end = 0;
	for await (const piece of pieces) {
		bytes.set(piece, end);
		end += piece.byteLength;
	}
	return bytes.subarray(0, end);
}
