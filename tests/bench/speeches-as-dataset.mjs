/** @typedef {{ id: string, group: string, topic: string, text: string, before: string, after: string, year: string, president: string }} Row */
/** @typedef {{ id: string, title: string, text: string, cues?: string[], parts?: { title: string, text: string }[] }} Coded */

const LONGEST_TITLE = 90; // as an import shortens a text to its title

/**
 * Coded speeches as a dataset file, as an import of them makes one: each sentence a statement with what stands
 * before and after it, in the group of its speech; each topic a priority, its sub-topics the sub-points.
 * @param {readonly Coded[]} codebook
 * @param {readonly Row[]} rows
 * @param {readonly Row[]} accepted rows whose topic a coder accepted
 */
export function speechesAsDataset(codebook, rows, accepted) {
	const presidents = [...new Set(rows.map(({ president }) => president))];
	/** @param {string} president */
	const actorOf = (president) => `a${presidents.indexOf(president)}`;
	return {
		format: 'plumbline-dataset',
		version: 1,
		title: 'State of the Union',
		summary: 'Sentences of speeches set against topics.',
		language: 'en',
		coders: [{ id: 'coder', name: 'Coder' }],
		documents: [
			{
				...{
					id: 'codebook',
					title: 'Topics',
					issuer: 'Nobody',
					adopted: '1900-01-01',
					language: 'en'
				},
				priorities: codebook.map(({ id, title, text, cues = [], parts = [] }) => ({
					...{ id: `t${id}`, number: id, title, text: text || title, cues },
					priorities: parts.map((part, at) => ({
						...{ id: `t${id}-${at}`, number: `${id}.${at}`, title: part.title },
						text: part.text || part.title
					}))
				}))
			}
		],
		actors: presidents.map((name) => ({ id: actorOf(name), name, kind: 'person' })),
		sources: [{ id: 's', publisher: 'Nobody', title: 'Speeches', language: 'en' }],
		statements: rows.map(({ id, group, text, before, after, year, president }) => {
			const title = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)} …` : text;
			return {
				...{ id: `s${id}`, date: year, title, summary: title, kind: 'speech' },
				...{ actor: actorOf(president), text, language: 'en', source: 's', group },
				...(before && { before }),
				...(after && { after })
			};
		}),
		links: accepted.map(({ id, topic, text }) => ({
			...{ statement: `s${id}`, priority: `t${topic}`, relation: 'mentions', status: 'accepted' },
			...{ coder: 'coder', on: '2024-01-01', why: 'Coded so.' },
			evidence: [{ statement: { exact: text, start: 0 } }]
		}))
	};
}

/**
 * The topic of a priority, or of the one that it is a sub-point of.
 * @param {string} priority
 */
export const topicOf = (priority) => priority.slice(1).replace(/-.*/, '');
