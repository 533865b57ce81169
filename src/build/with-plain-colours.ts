/**
 * Gives browsers without `light-dark()` the light colours of a theme. Others work it out where a colour is
 * used, so that an embed in an article of another theme has its own: it cannot be lowered. What a browser draws by itself, as fields and
 * scroll bars, is light there too.
 */
export const withPlainColours = (css: string): string =>
	css.replace(/:root,:host\{[^}]*light-dark\([^}]*\}/, (theme) => {
		const light = [...theme.matchAll(/(--[\w-]+):light-dark\(([^,]+),/g)];
		const plain = light.map(([, name, colour]) => `${name}:${colour}`).join(';');
		return `${theme}@supports not (color:light-dark(red,red)){:root,:host{${plain}}*{color-scheme:light!important}}`;
	});
