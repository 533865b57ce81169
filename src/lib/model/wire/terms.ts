import * as v from 'valibot';
import { fail, type Result } from '../../base/types.ts';
import type { StatementId } from '../ids.ts';
import { parsedBy, wire, type WireProblem } from './wire.ts';
import { TERMS_FORMAT, TERMS_VERSION } from './wire-version.ts';

type Pair<Value> = readonly [one: Value, other: Value];

/** The words that each of two groups used and the other did not: plain data, as it is sent. */
export interface ComparedTerms {
	/** The keys of the two groups. */
	readonly groups: Pair<string>;
	/** By group: its statements, those with words of their own, and those whose words were counted. */
	readonly statements: Pair<TermSources>;
	/** Below this, terms are not shown. */
	readonly minimum: {
		readonly wordsOfEach: number;
		readonly statementsOfTerm: number;
		readonly z: number;
		readonly priorWords: number;
	};
	/** The languages that both speak, the one with the most words first. */
	readonly languages: readonly LanguageTerms[];
	/** The statements behind the term that is open. */
	readonly opened: OpenedTerm | null;
}

export interface TermSources {
	readonly all: number;
	readonly withWords: number;
	readonly counted: number;
}

export interface LanguageTerms {
	/** BCP 47, without a region. */
	readonly language: string;
	readonly words: Pair<number>;
	/** How many terms were compared. */
	readonly compared: number;
	/** By group; null where one of them has too few words. */
	readonly telling: Pair<readonly ComparedTerm[]> | null;
}

export interface ComparedTerm {
	/** Its name in an address: `en:water`. */
	readonly key: string;
	/** The word that it is said by most often. */
	readonly word: string;
	readonly counts: Pair<number>;
	readonly statements: Pair<number>;
	readonly logOdds: number;
	readonly z: number;
}

export interface OpenedTerm {
	readonly key: string;
	readonly group: string;
	readonly statements: readonly StatementId[];
}

const pair = <Of extends v.GenericSchema>(of: Of) => v.tuple([of, of]);
const count = wire.index;

const term = v.object({
	key: wire.text,
	word: wire.text,
	counts: pair(count),
	statements: pair(count),
	logOdds: v.number(),
	z: v.number()
});

const terms: v.GenericSchema<unknown, ComparedTerms> = v.object({
	groups: pair(wire.text),
	statements: pair(v.object({ all: count, withWords: count, counted: count })),
	minimum: v.object({
		wordsOfEach: count,
		statementsOfTerm: count,
		z: v.number(),
		priorWords: count
	}),
	languages: v.array(
		v.object({
			language: wire.text,
			words: pair(count),
			compared: count,
			telling: v.nullable(pair(v.array(term)))
		})
	),
	opened: v.nullable(
		v.object({
			key: wire.text,
			group: wire.text,
			statements: v.array(v.custom<StatementId>(wire.isId))
		})
	)
});

/** Reads the terms that a server sent as a file, or says why they cannot be read. */
export function readTerms(sent: unknown): Result<ComparedTerms, WireProblem> {
	const { format, version } = (sent ?? {}) as { format?: unknown; version?: unknown };
	if (format !== TERMS_FORMAT || version !== TERMS_VERSION) {
		return fail({ kind: 'version', found: String(version) });
	}
	return parsedBy(terms, sent);
}
