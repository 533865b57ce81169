import type { Download } from '#lib/files/download.ts';

/** A file as the body of an answer, under its own name; `inline` where a browser may also show it. */
export function fileResponse(
	{ name, type, body }: Download,
	disposition: 'attachment' | 'inline'
): Response {
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
			// A picture is an image, wherever it is opened: nothing in it may run.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
}
