import type { LinkState } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';

/** What a link says by its relation and its state. */
export const MEANINGS: Readonly<Record<Relation | LinkState, string>> = {
	supports: 'says the same as the priority',
	extends: 'goes further than the priority',
	departs: 'takes a different course',
	contradicts: 'says the opposite',
	mentions: 'only touches on the priority',
	suggested: 'not yet judged',
	accepted: 'a coder accepted the link',
	rejected: 'a coder rejected the link',
	contested: 'one judgement accepts the link, another rejects it'
};
