import { PLAIN_LIMITS, type StoreLimits } from '../../store/server/file-state.ts';

/** What the datasets of a server may cost at most. */
export interface HostLimits extends StoreLimits {
	/** A file of more bytes has a thread of its own. */
	readonly ownFrom: number;
	/** Bytes of the files whose datasets have threads of their own. */
	readonly ownHeld: number;
	/** MB of memory that a thread may take. */
	readonly memory: number;
	/** Bytes of answers that are kept. */
	readonly answers: number;
	/** Bytes of them that are kept compressed, too. */
	readonly compressed: number;
	/** Bytes of pictures in pixels that are kept. */
	readonly pictures: number;
}

const PLAIN: HostLimits = {
	...PLAIN_LIMITS,
	ownFrom: 400_000,
	ownHeld: 300_000_000,
	memory: 4096,
	answers: 64_000_000,
	compressed: 32_000_000,
	pictures: 32_000_000
};

/** Reads the limits that an operator has set in the environment. */
export function readHostLimits(env: Readonly<Record<string, string | undefined>>): HostLimits {
	const number = (name: string, otherwise: number): number => {
		const written = env[name];
		if (!written) return otherwise;
		if (/^[1-9]\d*$/.test(written)) return Number(written);
		throw new Error(`${name} is “${written}”; write a whole number in digits only.`);
	};
	const answers = number('PLUMBLINE_ANSWER_BYTES', PLAIN.answers);
	return {
		...PLAIN,
		largest: number('PLUMBLINE_MAX_BYTES', PLAIN.largest),
		ownHeld: number('PLUMBLINE_HELD_BYTES', PLAIN.ownHeld),
		memory: number('PLUMBLINE_MEMORY_MB', PLAIN.memory),
		answers,
		compressed: answers / 2,
		pictures: answers / 2
	};
}
