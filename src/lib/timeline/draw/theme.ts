import { type Colour, MOST_COLOURED, NO_COLOUR } from '../../study/colouring.ts';

/** The colours of a drawing: CSS custom properties on a page, plain colours on a canvas or in a file. */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	readonly rule: string;
	readonly focus: string;
	/** By slot: those of the actors that have a colour of their own. */
	readonly actors: readonly string[];
	/** By slot: of what stands on them. */
	readonly onActors: readonly string[];
	/** Those of all others. */
	readonly many: string;
}

const own = (name: string) => `var(--plumbline-${name})`;

const themeOf = (colour: (name: string) => string): Theme => ({
	paper: colour('paper'),
	ink: colour('ink'),
	muted: colour('muted'),
	hairline: colour('hairline'),
	rule: colour('rule'),
	focus: colour('focus'),
	actors: Array.from({ length: MOST_COLOURED }, (_, index) => colour(`actor-${index}`)),
	onActors: Array.from({ length: MOST_COLOURED }, (_, index) => colour(`on-actor-${index}`)),
	many: colour('many')
});

/** The theme of the page that the drawing is in. */
export const PAGE_THEME: Theme = themeOf(own);

/** The light theme in plain colours, for files that stand alone: as in `theme.css`. */
export const PAPER_THEME: Theme = {
	paper: '#fbfaf6',
	ink: '#1a212b',
	muted: '#59626e',
	hairline: '#eae8e1',
	rule: '#d2cfc7',
	focus: '#1c5fd4',
	actors: ['#8c2d04', '#0b7a75', '#5a9bd0', '#d9a02b'],
	onActors: ['#fbfaf6', '#fbfaf6', '#1a212b', '#1a212b'],
	many: '#9aa1aa'
};

/** The dark theme in plain colours: as in `theme.css`. */
export const DARK_THEME: Theme = {
	paper: '#15181d',
	ink: '#e9e6df',
	muted: '#a3acb8',
	hairline: '#282d34',
	rule: '#3c434c',
	focus: '#7fb0ff',
	actors: ['#d86a34', '#00776d', '#87b6e0', '#fbd973'],
	onActors: ['#15181d', '#fbfaf6', '#15181d', '#15181d'],
	many: '#8a929d'
};

/** The colour of a slot; of an actor without one, that of all others. */
export const colourOf = (colour: Colour, theme: Theme): string =>
	colour === NO_COLOUR ? theme.many : theme.actors[colour]!;

/** What is written on a colour. */
export const inkOn = (colour: Colour, theme: Theme): string =>
	colour === NO_COLOUR ? theme.ink : theme.onActors[colour]!;

/** How lines of each colour are dashed, so that they differ without colour too; grey lines are solid. */
const PATTERNS = ['', '9 3', '3 2.5', '10 2.5 2.5 2.5'];

export const patternOf = (colour: Colour): string =>
	colour === NO_COLOUR ? '' : PATTERNS[colour]!;

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
