/** The colours of a drawing: CSS custom properties on a page, plain colours on a canvas or in a file. */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	readonly rule: string;
	readonly focus: string;
	/** By the actor's index; those beyond the last share `many`. */
	readonly actors: readonly string[];
	/** For marks that stand for several actors. */
	readonly many: string;
}

/** How many actors have a colour of their own; more could not be distinguished. */
export const COLOURED_ACTORS = 8;

const own = (name: string) => `var(--plumbline-${name})`;

const themeOf = (colour: (name: string) => string): Theme => ({
	paper: colour('paper'),
	ink: colour('ink'),
	muted: colour('muted'),
	hairline: colour('hairline'),
	rule: colour('rule'),
	focus: colour('focus'),
	actors: Array.from({ length: COLOURED_ACTORS }, (_, index) => colour(`actor-${index}`)),
	many: colour('many')
});

/** The theme of the page that the drawing is in. */
export const PAGE_THEME: Theme = themeOf(own);

/** The light theme in plain colours, for files that stand alone: as in `app.css`. */
export const PAPER_THEME: Theme = {
	paper: '#fbfaf6',
	ink: '#1a212b',
	muted: '#59626e',
	hairline: '#eae8e1',
	rule: '#d2cfc7',
	focus: '#1c5fd4',
	actors: ['#b4531a', '#0f6b66', '#4553a5', '#8a3d78', '#66660f', '#a3333d', '#2a658f', '#78502f'],
	many: '#555e6a'
};

/** The dark theme in plain colours: as in `app.css`. */
export const DARK_THEME: Theme = {
	paper: '#15181d',
	ink: '#e9e6df',
	muted: '#a3acb8',
	hairline: '#282d34',
	rule: '#3c434c',
	focus: '#7fb0ff',
	actors: ['#e28c51', '#4db8ae', '#97a3f0', '#d78ec6', '#bcbb54', '#ee8a91', '#7ab6df', '#c9a077'],
	many: '#a9b2be'
};

/** The colour of an actor by its index; -1 stands for several. */
export const colourOf = (actor: number, theme: Theme): string => theme.actors[actor] ?? theme.many;

/** The page's theme as the colours that it has at an element now: a canvas knows no custom properties. */
export function resolvedTheme(element: HTMLElement): Theme {
	const host = element.appendChild(document.createElement('i'));
	// A browser that forces its reader's colours upon a page would answer with one for all.
	host.style.setProperty('forced-color-adjust', 'none');
	// All probes stand before the first is read: the page's styles are then worked out once.
	const probes = new Map<string, HTMLElement>();
	themeOf((name) => {
		const probe = host.appendChild(document.createElement('i'));
		probe.style.color = own(name);
		probes.set(name, probe);
		return name;
	});
	const resolved = themeOf((name) => getComputedStyle(probes.get(name)!).color);
	host.remove();
	return resolved;
}
