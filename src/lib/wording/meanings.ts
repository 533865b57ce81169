import type { LinkState } from '../model/link-state.ts';
import type { Relation } from '../model/link.ts';

/** What a link says by its relation and its state. */
export const MEANINGS: Readonly<Record<Relation | LinkState, string>> = {
	supports: 'says the same as the priority',
	extends: 'goes further than it',
	departs: 'goes another way',
	contradicts: 'says the opposite',
	mentions: 'only touches on it',
	suggested: 'nobody has judged the link yet',
	accepted: 'a coder has accepted the link',
	rejected: 'a coder has rejected the link',
	contested: 'one judgement accepts the link, another rejects it'
};
