const THEME = /:root,:host\{[^}]*light-dark\([^}]*\}/;
/** A custom property of two colours without a comma in them. */
const COLOURS = /(--[\w-]+):light-dark\(([^,()]+),[^,()]+\)/g;

/**
 * Gives browsers without `light-dark()` the light colours of a theme. Others work it out where a colour is used, so
 * that an embed in an article of another theme has its own: it cannot be lowered. What a browser draws by itself, as
 * fields and scroll bars, is light there too.
 * @throws Error where a colour is written so that such browsers would go without it
 */
export function withPlainColours(css: string): string {
	const theme = THEME.exec(css)?.[0] ?? '';
	const light = [...theme.matchAll(COLOURS)];
	const written = css.split('light-dark(').length - 1;
	if (light.length < written) {
		throw new Error(
			`Of ${written} colours by light-dark(), ${written - light.length} are not those of a custom property in :root,:host, of two colours without a comma in them: browsers without it would have none.`
		);
	}
	const plain = light.map(([, name, colour]) => `${name}:${colour}`).join(';');
	const lowered = `@supports not (color:light-dark(red,red)){:root,:host{${plain}}*{color-scheme:light!important}}`;
	return css.replace(THEME, (theme) => theme + lowered);
}
