interface Page {
	readonly title: string;
	/** Of the interface, and where its lines begin. */
	readonly language: string;
	readonly direction?: 'ltr' | 'rtl';
	readonly theme: 'auto' | 'light' | 'dark';
	readonly css: string;
	/** More elements for the head. */
	readonly head: string;
	readonly body: string;
}

/** A page that stands alone, as HTML. */
export const documentOf = ({
	title,
	language,
	direction = 'ltr',
	theme,
	css,
	head,
	body
}: Page): string => `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head}<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it may stand in HTML and XML, also between quotation marks. */
export const escaped = (text: string): string =>
	text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);

/** A value as JSON that may stand in a script element: no `<` in it can end that. */
export const jsonText = (value: unknown): string =>
	JSON.stringify(value).replaceAll('<', '\\u003c');
