import type { HostPage } from './host-pages.ts';

/**
 * A page of somebody else with the custom element in a box, which the host has scaled, hidden or laid out by
 * these attributes.
 */
export const boxed =
	(attributes = '', dataset = 'islamic-world-2023'): HostPage =>
	(embeds) => ({
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title></head>
		<body style="margin: 0"><div id="box" ${attributes}>
		<plumbline-timeline dataset="${embeds}/datasets/${dataset}"><a href="${embeds}/datasets/${dataset}">The timeline</a></plumbline-timeline>
		</div><script src="${embeds}/embed/plumbline.js"></script></body></html>`
	});
