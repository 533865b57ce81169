import { Misuse, type Command } from './command.ts';

export const suggest: Command = {
	summary: 'proposes which priorities each statement bears on, with reasons',
	help: '',
	run() {
		throw new Misuse('');
	}
};
