import type { Dataset } from '../model/dataset.ts';
import { isolatedIn, say } from '../messages/say.ts';
import type { Messages } from '../messages/messages.ts';
import type { Edition } from './edition.ts';

interface Cited {
	readonly dataset: Pick<Dataset, 'title' | 'coders'>;
	readonly edition: Edition;
	/** The address of the dataset’s full view, without a query; null where there is none. */
	readonly home: string | null;
}

/** The address at which a revision can be read for ever. */
const addressOf = ({ home, edition }: Cited): string | null =>
	home && `${home.replace(/@[0-9a-f]+$/, '')}@${edition.revision}`;

const yearOf = ({ asOf }: Edition): string | null => asOf && asOf.slice(0, 4);

/** A dataset’s state as a reader would cite it, in a sentence; its revision makes it findable. */
export function citationOf(cited: Cited, messages: Messages): string {
	const { dataset, edition } = cited;
	const coders = dataset.coders.map(({ name }) => isolatedIn(messages, name)).join(', ');
	const year = yearOf(edition);
	return [
		coders && `${coders}${year ? ` (${year})` : ''}.`,
		`${isolatedIn(messages, dataset.title)} [${messages.embed.kind}].`,
		say(messages, messages.embed.revision, { revision: edition.revision }),
		`Plumbline. ${addressOf(cited) ?? ''}`
	]
		.filter(Boolean)
		.join(' ')
		.trim();
}

/** The same as an entry of BibTeX. */
export function bibtexOf(cited: Cited): string {
	const { dataset, edition } = cited;
	const year = yearOf(edition);
	const fields = {
		author: dataset.coders.map(({ name }) => `{${escaped(name)}}`).join(' and '),
		title: `{${escaped(dataset.title)}}`,
		year,
		version: edition.revision,
		publisher: 'Plumbline',
		url: addressOf(cited)
	};
	const lines = Object.entries(fields)
		.filter(([, value]) => value)
		.map(([name, value]) => `  ${name} = {${value!}}`);
	return `@misc{plumbline-${edition.revision.slice(0, 8)},\n${lines.join(',\n')}\n}`;
}

const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\textbackslash ')
		.replaceAll(/[{}&%$#_]/g, '\\$&')
		.replaceAll('~', '\\textasciitilde ')
		.replaceAll('^', '\\textasciicircum ');
