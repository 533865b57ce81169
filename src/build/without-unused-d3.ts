import type { Plugin } from 'vite';

/** The methods of selections that d3-zoom, d3-drag and `zoomable` call, and those that these rest on. */
const CALLED = ['call', 'datum', 'each', 'filter', 'node', 'on', 'property', 'style'];

const METHODS =
	/(Selection\.prototype = selection\.prototype = \{\n {2}constructor: Selection)[^}]*\}/;
const KEPT = `$1${CALLED.map((name) => `,\n  ${name}: selection_${name}`).join('')}\n}`;

/**
 * What d3 gives to classes of which an embed makes none, how d3-zoom moves by program (`animateTo` does), what of it
 * nothing sets or asks, and lists of ticks, of which an embed asks for the step alone.
 */
const UNUSED: Record<string, readonly RegExp[]> = {
	'd3-selection': [
		...['EnterNode', 'ClassList', 'Local'].map(
			(name) => new RegExp(`\\n${name}\\.prototype = [^]*?\\n\\};\\n`)
		),
		// What is zoomed is an element of HTML, here and in the extent below.
		/ {4}var svg = node[^]*?(?= {4}if \(node\.getBoundingClientRect)/
	],
	'd3-drag': [
		/\nDragEvent\.prototype\.on = [^]*?\n\};\n/,
		// Every browser in which an embed moves tells when a selection starts.
		/ else \{\n {4}root\.__noselect[^]*?\n {2}\}/,
		/ else \{\n {4}root\.style\.MozUserSelect[^]*?\n {2}\}/
	],
	'd3-zoom': [
		/ {2}applyX: [^]*?(?= {2}invert: )/,
		/ {2}rescaleX: [^]*?(?=\};\n\nvar identity)/,
		/ {2}if \(e instanceof SVGElement\) \{[^]*?\n {2}\}\n/,
		/ {2}zoom\.transform = [^]*?(?= {2}function scale\()/,
		/ {2}function centroid\([^]*?(?= {2}function gesture\()/,
		// `zoomable` has its own answer to a double click.
		/ {2}function dblclicked\([^]*?(?= {2}function touchstarted\()/,
		/\n +\.on\("dblclick\.zoom", dblclicked\)/,
		/ {2}zoom\.touchable = [^]*?(?= {2}zoom\.extent = )/,
		/ {2}zoom\.constrain = [^]*?(?= {2}zoom\.on = )/,
		/ {2}zoom\.tapDistance = [^]*?(?= {2}return zoom;)/
	],
	'd3-time': [
		/ {2}function ticks\([^]*?(?= {2}function tickInterval\()/,
		/(?<=return \[)ticks/,
		// The narrowest window is a day, and no screen is so wide that its ticks stand five minutes apart.
		/(?: {4}\[second,.*\n)+ {4}\[minute, {2}1,.*\n {4}\[minute, {2}5,.*\n/,
		/ {2}interval\.round = [^]*?\n {2}\};\n/,
		/\n +if \(i === 0\) return millisecond.*/,
		/\nmillisecond\.every = [^]*?\n\};\n/
	]
};

/** A search of eighteen steps needs no halving, and nothing else of an embed needs that of d3. */
const [HALVING, SEARCH] = [
	/const i = bisector\(.*\n(.*if \()i === tickIntervals\.length\)/,
	'const i = tickIntervals.findIndex(([,, step]) => step > target);\n$1i < 0)'
];
const BY_PROGRAM = ['transform', 'scaleBy', 'scaleTo', 'translateBy', 'translateTo'];
const OF_A_TRANSFORM = ['applyX', 'applyY', 'rescaleX', 'rescaleY'];
const SET = ['touchable', 'constrain', 'duration', 'interpolate', 'tapDistance'];

/**
 * Leaves out of d3 the methods that an embed never calls. They are properties of objects, which no bundler may drop.
 * A build fails where d3 is not written as, or where what uses it calls for more.
 */
export function withoutUnusedD3(): Plugin {
	const left = new Set<string>();
	const called = new Map<string, string>();
	return {
		name: 'plumbline-without-unused-d3',
		buildStart() {
			left.clear();
			called.clear();
		},
		transform: {
			filter: { id: /\/d3-(selection|zoom|drag|time)\/|\/gestures\/zoomable\.ts$/ },
			handler(code, id) {
				const parts = UNUSED[/\/(d3-\w+)\//.exec(id)?.[1] ?? ''] ?? [];
				const used = parts.reduce((shortened, part) => replaced(shortened, part, ''), code);
				if (id.includes('/d3-selection/')) {
					const methods = METHODS.exec(used)?.[0].matchAll(/^ {2}(\w+): selection_/gm) ?? [];
					for (const [, name] of methods) if (!CALLED.includes(name!)) left.add(name!);
					return { code: replaced(used, METHODS, KEPT), map: null };
				}
				if (id.includes('/d3-time/')) return { code: replaced(used, HALVING, SEARCH), map: null };
				for (const [, name] of used.matchAll(/\.(\w+)\(/g)) called.set(name!, id);
				return { code: used, map: null };
			}
		},
		buildEnd(error) {
			const more = [...left, ...BY_PROGRAM, ...OF_A_TRANSFORM, ...SET].find((name) =>
				called.has(name)
			);
			if (error || !more) return;
			this.error(`${called.get(more)} calls ${more}: keep it in src/build/without-unused-d3.ts.`);
		}
	};
}

function replaced(code: string, part: RegExp, by: string): string {
	if (!part.test(code)) {
		throw new Error(`d3 is not written as src/build/without-unused-d3.ts expects: ${part}`);
	}
	return code.replace(part, by);
}
