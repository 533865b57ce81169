import { createHash, randomBytes } from 'node:crypto';

const BYTES = 24; // of chance: nobody guesses 192 bits

/** Makes what opens something to whoever has it. It is shown once. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a token: who reads the database cannot use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
