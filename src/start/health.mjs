/** Under which the app says how to ask its database: it is built apart from what starts it. */
const ASK = Symbol.for('plumbline.health');

const PATIENCE = 3000; // ms

/**
 * Has a server asked for its health ask this too.
 * @param {() => Promise<string | null>} ask gives why nothing can be kept; null where it can, or nothing is kept
 */
export function onHealthRequest(ask) {
	/** @type {Record<symbol, unknown>} */ (globalThis)[ASK] = ask;
}

/**
 * How a server is: whether it takes requests, and whether its database answers, where it has one.
 * @param {boolean} isListening
 * @returns {Promise<{ isWell: boolean, status: 'ok' | 'stopping' | 'failing', because?: string }>}
 */
export async function healthOf(isListening) {
	if (!isListening) return { isWell: false, status: 'stopping' };
	const ask = /** @type {(() => Promise<string | null>) | undefined} */ (
		/** @type {Record<symbol, unknown>} */ (globalThis)[ASK]
	);
	const late = new Promise((resolve) => {
		setTimeout(resolve, PATIENCE, 'the database does not answer').unref();
	});
	const because = /** @type {string | null} */ (ask ? await Promise.race([ask(), late]) : null);
	if (because === null) return { isWell: true, status: 'ok' };
	return { isWell: false, status: 'failing', because };
}
