const NOTHING =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What the app’s scripts may do: workers have the policy of their own file, not that of the page. */
const SCRIPTS = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * Headers of every answer, which a route may replace by its own: of pages the policy is Kit’s (svelte.config.js).
 * @param {string} path
 * @returns {Record<string, string>}
 */
export const safeHeaders = (path) => ({
	'content-security-policy': path.startsWith('/_app/')
		? SCRIPTS
		: path.startsWith('/embed/')
			? NOTHING // whoever likes may frame it
			: `${NOTHING}; frame-ancestors 'none'`,
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
});
