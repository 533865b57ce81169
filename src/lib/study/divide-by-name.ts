import type { StatementId } from '../model/ids.ts';
import { STATEMENT_KINDS } from '../model/statement.ts';
import { MOST_SIDES, NOWHERE, OTHERS, type Division, type Holding, type Side } from './division.ts';
import type { Screen } from './screen.ts';
import type { Study } from './study.ts';

/** A side for each of some statements. */
export function divideByStatements(study: Study, ids: readonly StatementId[]): Division {
	const sideOf = new Int16Array(study.dataset.statements.length).fill(-1);
	const sides = ids.map((id, side): Side => {
		const place = study.places.get(id)!;
		sideOf[place] = side;
		return sideOfActor(id, { kind: 'statement', place }, study.ledger.actors[place]!);
	});
	return { across: 'statements', sides, sideOf };
}

/** A side for each actor, in the dataset's order. */
export function divideByActors(study: Study): Division {
	const sides = study.dataset.actors.map(({ id }, place) =>
		sideOfActor(id, { kind: 'actor', place }, place)
	);
	return limited('actors', sides, (place) => study.ledger.actors[place]!, study);
}

/** A side for each kind that the dataset has. */
export function divideByKinds(study: Study): Division {
	const { kinds } = study.ledger;
	const present = STATEMENT_KINDS.filter((_, kind) => kinds.includes(kind));
	const sideOfKind = STATEMENT_KINDS.map((kind) => present.indexOf(kind));
	return limited(
		'kinds',
		present.map((name) => plain(name, { kind: 'statementKind', name })),
		(place) => sideOfKind[kinds[place]!]!,
		study
	);
}

/** A side for each place, by its name; one for statements that name none. */
export function divideByPlaces(study: Study): Division {
	const { statements } = study.dataset;
	const names = [...new Set(statements.flatMap(({ place }) => place ?? []))].sort();
	const sides = names.map((name) => plain(name, { kind: 'place', name }));
	if (statements.some(({ place }) => place === null)) {
		sides.push(plain(NOWHERE, { kind: 'nowhere' }));
	}
	const sideOf = new Map(names.map((name, side) => [name, side]));
	const sideAt = (place: number) => {
		const name = statements[place]!.place;
		return name === null ? names.length : sideOf.get(name)!;
	};
	return limited('places', sides, sideAt, study);
}

/**
 * The policy documents, each with the statements that have a wanted link to one of its priorities: a
 * division each, since a statement may bear on several.
 */
export function divisionsByDocument(study: Study, { wanted }: Screen): Division[] {
	const { linkStarts, linkRows, looks } = study.ledger;
	return study.dataset.documents.map((document, at) => {
		const isIts = study.rows.map((row) => row.document === document);
		const sideOf = new Int16Array(study.dataset.statements.length).fill(-1);
		for (let place = 0; place < sideOf.length; place++) {
			for (let slot = linkStarts[place]!; slot < linkStarts[place + 1]!; slot++) {
				if (wanted[looks[slot]!] && isIts[linkRows[slot]!]) sideOf[place] = 0;
			}
		}
		const sides = [plain(document.id, { kind: 'document', place: at })];
		return { across: 'documents', sides, sideOf };
	});
}

/** All statements on one side: a figure that asks for no division. */
export const undivided = ({ dataset }: Study): Division => ({
	across: 'statements',
	sides: [plain('all', { kind: 'everything' })],
	sideOf: new Int16Array(dataset.statements.length)
});

const plain = (key: string, holds: Holding): Side => sideOfActor(key, holds, -1);

const sideOfActor = (key: string, holds: Holding, actor: number): Side => ({
	...{ key, holds, actor },
	period: null
});

/** Of too many sides those with the most statements stand alone, and the rest in one. */
function limited(
	across: 'actors' | 'kinds' | 'places',
	sides: readonly Side[],
	sideAt: (place: number) => number,
	study: Study
): Division {
	const sideOf = new Int16Array(study.dataset.statements.length);
	for (let place = 0; place < sideOf.length; place++) sideOf[place] = sideAt(place);
	if (sides.length <= MOST_SIDES) return { across, sides, sideOf };
	const sizes = new Uint32Array(sides.length);
	for (const side of sideOf) sizes[side]!++;
	const largest = [...sides.keys()]
		.sort((a, b) => sizes[b]! - sizes[a]! || a - b)
		.slice(0, MOST_SIDES - 1)
		.sort((a, b) => a - b);
	const places = new Int16Array(sides.length).fill(largest.length);
	largest.forEach((from, to) => (places[from] = to));
	return {
		across,
		sides: [
			...largest.map((side) => sides[side]!),
			plain(OTHERS, { kind: 'others', count: sides.length - largest.length, of: across })
		],
		sideOf: sideOf.map((side) => places[side]!)
	};
}
