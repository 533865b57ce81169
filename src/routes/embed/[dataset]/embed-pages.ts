import { createHash } from 'node:crypto';

/** Only what the page of an embed brings along may run or be shown in it; whoever likes may frame it. */
const policyOf = (boot: string): string =>
	[
		"default-src 'none'",
		`script-src 'self' 'sha256-${createHash('sha256').update(boot).digest('base64')}'`,
		"style-src 'unsafe-inline'",
		"img-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

/** Answers with pages of embeds whose script is `boot`. */
export function embedPages(boot: string) {
	const policy = policyOf(boot);
	return (body: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
		new Response(body, {
			status,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'content-security-policy': policy,
				// A host that is isolated shows only frames that are so too; all that is in it is of this server.
				'cross-origin-embedder-policy': 'require-corp',
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'strict-origin-when-cross-origin'
			}
		});
}
