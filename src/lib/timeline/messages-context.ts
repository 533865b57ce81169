import { createContext } from 'svelte';
import type { Messages } from '../messages/messages.ts';

/** The words of the interface, for all components under the one that sets them. */
export const [useMessages, setMessages] = createContext<Messages>();
