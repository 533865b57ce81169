/** A page of somebody else, which embeds a timeline; where the embeds are served is only known when it is asked for. */
export type HostPage = (embeds: string) => {
	readonly html: string;
	/** Its Content-Security-Policy. */
	readonly policy?: string;
	/** Whether it lets in only what says that it may come: Cross-Origin-Embedder-Policy. */
	readonly isolated?: boolean;
};

const EXAMPLE = '/embed/islamic-world-2023';
const PARAGRAPH = '<p>What an article says, in a column of its own.</p>'.repeat(12);

/** The styles of every host: no page of the tests has any inline, so that a strict one has the same. */
export const HOST_CSS = `
body { margin: 0; font: 18px/1.5 serif; }
main { max-width: 700px; margin: 0 auto; }
iframe { display: block; width: 100%; height: 300px; border: 0; }
.narrow { width: 320px; margin: 0; }
.rude * { box-sizing: border-box; letter-spacing: 9px; color: red !important; }
.rude iframe { border: 3px solid; padding: 4px; }
`;

/** The first embed is called a, the second b; a host styles them as it likes. */
const frameOf = (address: string, at: number, attributes = ''): string =>
	`<iframe id="${'ab'[at]!}" title="Timeline" src="${address}" ${attributes}></iframe>`;

const loaderOf = (embeds: string): string =>
	`<script src="${embeds}/embed/loader.js" async></script>`;

const pageOf = (body: string, { root = 'lang="en"', head = '' } = {}): string => `<!doctype html>
<html ${root}>
<head><meta charset="utf-8"><title>An article</title><link rel="stylesheet" href="/host.css">${head}</head>
<body><main><h1>An article</h1>${body}</main></body>
</html>`;

/** A text field, and an embed for each query, with the loader after them. */
export const article =
	(queries: readonly string[] = ['', '']): HostPage =>
	(embeds) => ({
		html: pageOf(
			`<label>A comment <input></label>
			${queries.map((query, at) => frameOf(embeds + EXAMPLE + query, at) + PARAGRAPH).join('')}
			${loaderOf(embeds)}`
		)
	});

/** An embed without a loader, which comes late or not at all. */
export const withoutLoader: HostPage = (embeds) => ({
	html: pageOf(frameOf(embeds + EXAMPLE, 0) + PARAGRAPH)
});

/** A loader without an embed, which comes late. */
export const withoutFrame: HostPage = (embeds) => ({
	html: pageOf(PARAGRAPH, { head: loaderOf(embeds) })
});

export const twoLoaders: HostPage = (embeds) => ({
	html: pageOf(frameOf(embeds + EXAMPLE, 0) + loaderOf(embeds) + loaderOf(embeds))
});

/** An embed in a tab that is not shown yet. */
export const hiddenTab: HostPage = (embeds) => ({
	html: pageOf(`<section hidden>${frameOf(embeds + EXAMPLE, 0)}</section>${loaderOf(embeds)}`)
});

export const strictPolicy: HostPage = (embeds) => ({
	html: pageOf(frameOf(embeds + EXAMPLE, 0) + loaderOf(embeds)),
	policy: `default-src 'none'; frame-src ${embeds}; script-src ${embeds}; style-src 'self'`
});

/** An embed in a sandbox, which gives it scripts, and what else is allowed. */
export const sandboxed =
	(allowed = ''): HostPage =>
	(embeds) => ({
		html: pageOf(
			frameOf(embeds + EXAMPLE, 0, `sandbox="allow-scripts ${allowed}"`) + loaderOf(embeds)
		)
	});

export const rightToLeft: HostPage = (embeds) => ({
	html: pageOf(frameOf(embeds + EXAMPLE, 0) + loaderOf(embeds), { root: 'lang="ar" dir="rtl"' })
});

export const narrowColumn: HostPage = (embeds) => ({
	html: pageOf(`<div class="narrow">${frameOf(embeds + EXAMPLE, 0)}</div>${loaderOf(embeds)}`)
});

/** A host whose styles reach for everything. */
export const rude: HostPage = (embeds) => ({
	html: pageOf(frameOf(embeds + EXAMPLE, 0) + PARAGRAPH + loaderOf(embeds), {
		root: 'lang="en" class="rude"'
	})
});

/** A host that listens as AMP does, and knows no other words. */
export const ampLike: HostPage = (embeds) => ({
	html: pageOf(
		`${frameOf(embeds + EXAMPLE, 0)}
		<script>
			const frame = document.querySelector('iframe');
			addEventListener('message', ({ source, data }) => {
				if (source !== frame.contentWindow || data.sentinel !== 'amp') return;
				if (data.type === 'embed-size') frame.style.height = data.height + 'px';
			});
		</script>`
	)
});

/** An embed that is far below what is in view. */
export const farDown: HostPage = (embeds) => ({
	html: pageOf(PARAGRAPH.repeat(8) + frameOf(embeds + EXAMPLE, 0) + loaderOf(embeds))
});

/** The code without a script, as it is pasted: a frame of a height that nobody changes. */
export const bare =
	(code: string): HostPage =>
	() => ({
		html: `<!doctype html><meta charset="utf-8"><title>An article</title>
		<style>body, figure { margin: 0 }</style>${code}${PARAGRAPH.repeat(3)}`
	});

/** Codes as they are pasted, one after another. */
export const pasted =
	(...codes: readonly string[]): HostPage =>
	() => ({ html: pageOf(codes.join(PARAGRAPH)) });

/** The custom element, beside a frame, in a page that is isolated or not. */
export const element =
	(dataset: string, { isolated = false, attributes = '' } = {}): HostPage =>
	(embeds) => ({
		html: pageOf(
			`<plumbline-timeline dataset="${dataset.startsWith('/') ? embeds : ''}${dataset}" ${attributes}><a href="${embeds}/">A link</a></plumbline-timeline>
			${frameOf(embeds + EXAMPLE, 0)}
			<script src="${embeds}/embed/plumbline.js" async></script>${loaderOf(embeds)}`,
			{ head: '<meta name="color-scheme" content="light">' }
		),
		isolated
	});

/** Where an embed was pasted with the link that stands under it. */
export const captioned: HostPage = (embeds) => ({
	html: pageOf(
		`<figure>${frameOf(embeds + EXAMPLE, 0)}
		<figcaption><a href="${embeds}/datasets/islamic-world-2023">Six priorities, on a timeline</a></figcaption></figure>
		${loaderOf(embeds)}`
	)
});

/** A page that says a height that nobody asked it for, to the window around it. */
export const forger: HostPage = () => ({
	html: `<!doctype html><title>A forger</title><script>
		setInterval(() => parent.postMessage({ plumbline: 1, kind: 'height', height: 3000 }, '*'), 20);
	</script>`
});
