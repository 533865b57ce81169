import { isObject, listOf, objectAt, wordsOf, type JsonObject } from '../text/json-value.ts';
import { statementIn } from './annotation-links.ts';
import { omitNullish } from '../../base/omit-nullish.ts';
import { thingIn } from './own-address.ts';
import { quoteOf } from './own-quote.ts';

/** The link of an annotation of ours, as a dataset file has it, and its coder; none of another annotation. */
export function ownLinksOf(annotation: JsonObject, page: string) {
	const bodies = listOf(annotation.body).filter(isObject);
	const said = (purpose: string) => bodies.find((body) => body.purpose === purpose)?.value;
	const clauses = bodies.filter((body) => body.purpose === 'linking');
	const priority = clauses.map((body) => clauseIn(body, page)).find((one) => one !== null);
	const targets = listOf(annotation.target).filter(isObject);
	const statement = statementIn(wordsOf(targets[0]?.scope));
	if (priority === undefined || statement === null) return [];
	const quotes = clauses.map((body) => (body.selector === undefined ? null : quoteOf(body)));
	const creator = objectAt(annotation, 'creator');
	const coder = thingIn(creator, 'coder', page);
	return [
		{
			by: coder === null ? null : { id: coder, name: creator.name },
			link: {
				...{ statement, priority, relation: said('assessing'), status: said('moderating') },
				...omitNullish({ coder, on: wordsOf(annotation.created).slice(0, 10) || null }),
				why: said('describing'),
				evidence: targets.map((target, at) => ({
					statement: quoteOf(target),
					...(quotes[at] && { clause: quotes[at] })
				}))
			}
		}
	];
}

const clauseIn = (body: JsonObject, page: string): string | null =>
	thingIn(isObject(body.source) ? body.source : { id: body.source }, 'priority', page);
