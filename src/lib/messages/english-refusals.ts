import type { RefusalMessages } from './refusal-messages.ts';

export const ENGLISH_REFUSALS: RefusalMessages = {
	unknown: {
		message: 'There is no dataset “{dataset}”',
		hint: 'Check the address, or choose one from the list.'
	},
	noDraft: {
		message: 'This address does not open a draft',
		hint: 'The link was revoked, the draft was deleted, or a part of the address is missing. Ask whoever sent it for another.'
	},
	unpublished: {
		message: 'The dataset “{dataset}” is no longer published',
		hint: 'Whoever published it has withdrawn it. Revisions that were cited may still be available, at addresses that name them.'
	},
	withdrawn: {
		message: 'The revision “{revision}” of the dataset “{dataset}” was withdrawn',
		hint: 'Whoever published it has withdrawn it, with the note: “{note}”',
		withoutNote: 'Whoever published it has withdrawn it, without a note.'
	},
	unknownRevision: {
		message: 'There is no revision “{revision}” of the dataset “{dataset}”',
		hint: 'A revision has 32 digits and is kept when first shown. Check the address. The current dataset is at {path}.'
	},
	damaged: {
		message: 'The revision “{revision}” of the dataset “{dataset}” cannot be shown',
		hint: 'Its stored file has changed since and is no longer what was cited. The current dataset is at {path}.'
	},
	invalid: {
		message: 'The dataset “{dataset}” cannot be shown',
		hint: 'Its file has faults. The server’s log and “plumbline validate” list them. Fix these and reload.',
		listed: 'Its file has faults. Fix these and reload.'
	},
	tooLarge: {
		message: 'The dataset “{dataset}” is too large to show',
		hint: 'Its file is {size} MB. This server reads files of up to {most} MB.'
	},
	unreadable: {
		message: 'The dataset “{dataset}” cannot be read',
		hint: 'The server may not be allowed to read its file, or may not have enough memory for it. See the server’s log.'
	}
};
