import { hasOwn } from '../../base/fields.ts';
import { isObject, type JsonObject, listOf } from '../text/json-value.ts';

/** Where an annotation is not as the model wants, and how. */
export interface ShapeFault {
	/** From the annotation: `body[0].value`; empty for the annotation itself. */
	readonly path: string;
	readonly because: string;
}

type Check = (value: unknown) => boolean;

const LONGEST = 10_000; // characters of an IRI or a time: longer texts overflow the patterns

const text: Check = (value) => typeof value === 'string';
const iri: Check = (value) =>
	typeof value === 'string' &&
	value.length <= LONGEST &&
	/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const instant: Check = (value) =>
	typeof value === 'string' &&
	value.length <= LONGEST &&
	/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
const agent: Check = (value) =>
	iri(value) || (isObject(value) && (value.id === undefined || iri(value.id)));
const position: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const direction: Check = (value) => value === 'ltr' || value === 'rtl' || value === 'auto';
const several =
	(check: Check): Check =>
	(value) =>
		listOf(value).every(check);

// What a property holds wherever it stands (https://www.w3.org/TR/annotation-model/).
const PROPERTIES: Record<string, { holds: Check; said: string }> = {
	id: { holds: iri, said: 'is not a single IRI' },
	created: { holds: instant, said: 'is not a single time such as 2015-01-28T12:00:00Z' },
	modified: { holds: instant, said: 'is not a single time such as 2015-01-28T12:00:00Z' },
	generated: { holds: instant, said: 'is not a single time such as 2015-01-28T12:00:00Z' },
	creator: { holds: several(agent), said: 'is neither an IRI nor an object with one' },
	generator: { holds: several(agent), said: 'is neither an IRI nor an object with one' },
	audience: { holds: several(agent), said: 'is neither an IRI nor an object with one' },
	rights: { holds: several(iri), said: 'is not an IRI' },
	via: { holds: several(iri), said: 'is not an IRI' },
	canonical: { holds: iri, said: 'is not a single IRI' },
	motivation: { holds: several(text), said: 'is not a name' },
	purpose: { holds: several(text), said: 'is not a name' },
	format: { holds: several(text), said: 'is not text' },
	language: { holds: several(text), said: 'is not text' },
	processingLanguage: { holds: text, said: 'is not a single text' },
	textDirection: { holds: direction, said: 'is not ltr, rtl or auto' },
	bodyValue: { holds: text, said: 'is not a single text' }
};

/** Where an annotation breaks a MUST of the model. The context is its file's to give. */
export function* shapeFaults(annotation: JsonObject): Generator<ShapeFault> {
	const { type, target, body, bodyValue } = annotation;
	if (annotation.id === undefined) yield { path: 'id', because: 'the annotation has no id' };
	if (!listOf(type).includes('Annotation')) {
		yield { path: 'type', because: 'its type is not Annotation' };
	}
	if (listOf(target).length === 0)
		yield { path: 'target', because: 'the annotation has no target' };
	if (body !== undefined && bodyValue !== undefined) {
		yield { path: 'bodyValue', because: 'it has a body beside it' };
	}
	yield* propertyFaults(annotation, '');
	for (const name of ['body', 'target'] as const) {
		const list = listOf(annotation[name]);
		for (const [at, one] of list.entries()) {
			yield* resourceFaults(one, Array.isArray(annotation[name]) ? `${name}[${at}]` : name);
		}
	}
}

function* propertyFaults(thing: JsonObject, path: string): Generator<ShapeFault> {
	for (const [name, { holds, said }] of Object.entries(PROPERTIES)) {
		if (thing[name] === undefined || holds(thing[name])) continue;
		yield { path: join(path, name), because: `“${name}” ${said}` };
	}
}

const SETS: readonly unknown[] = ['Choice', 'List', 'Composite', 'Independents'];

function* resourceFaults(one: unknown, path: string): Generator<ShapeFault> {
	if (!isObject(one)) {
		if (!iri(one)) yield { path, because: 'it is neither an IRI nor an object' };
		return;
	}
	yield* propertyFaults(one, path);
	const types = listOf(one.type);
	const sets = types.filter((type) => SETS.includes(type)).length;
	if (sets > 0 || one.items !== undefined) {
		if (sets !== 1)
			yield { path: join(path, 'type'), because: 'it is not exactly one kind of set' };
		if (listOf(one.items).length === 0)
			yield { path: join(path, 'items'), because: 'it has no items' };
		for (const [at, inner] of listOf(one.items).entries()) {
			yield* resourceFaults(inner, join(path, `items[${at}]`));
		}
	} else if (types.includes('TextualBody')) {
		if (!text(one.value))
			yield { path: join(path, 'value'), because: '“value” is not a single text' };
	} else if (
		types.includes('SpecificResource') ||
		one.source !== undefined ||
		one.selector !== undefined
	) {
		if (iri(one.source) || !isObject(one.source)) {
			if (!iri(one.source))
				yield { path: join(path, 'source'), because: 'it does not have exactly one source' };
		} else yield* resourceFaults(one.source, join(path, 'source'));
		for (const selector of listOf(one.selector))
			yield* selectorFaults(selector, join(path, 'selector'));
	} else if (one.id === undefined) {
		yield { path: join(path, 'id'), because: 'it has no id' };
	}
}

// What a selector of each type must say.
const SELECTORS: Record<string, (selector: JsonObject) => boolean> = {
	FragmentSelector: ({ value }) => text(value),
	CssSelector: ({ value }) => text(value),
	XPathSelector: ({ value }) => text(value),
	SvgSelector: ({ value, id }) => text(value) || (value === undefined && iri(id)),
	TextQuoteSelector: ({ exact, prefix = '', suffix = '' }) => [exact, prefix, suffix].every(text),
	TextPositionSelector: isStretch,
	DataPositionSelector: isStretch,
	RangeSelector: ({ startSelector, endSelector }) =>
		isObject(startSelector) && isObject(endSelector)
};

function isStretch({ start, end }: JsonObject): boolean {
	return position(start) && position(end) && (start as number) <= (end as number);
}

function* selectorFaults(selector: unknown, path: string): Generator<ShapeFault> {
	if (!isObject(selector)) {
		if (!iri(selector)) yield { path, because: 'the selector is neither an IRI nor an object' };
		return;
	}
	const type = typeof selector.type === 'string' ? selector.type : '';
	if (hasOwn(SELECTORS, type) && !SELECTORS[type]!(selector)) {
		yield { path, because: `the ${type} does not say what it selects` };
	}
	if (selector.refinedBy !== undefined)
		yield* selectorFaults(selector.refinedBy, join(path, 'refinedBy'));
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
