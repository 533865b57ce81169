import { readEmbedOptions } from '#lib/embed/embed-options.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import type { Messages } from '#lib/messages/messages.ts';

/** The messages of the language that the address of an embed asks for. */
export const messagesOf = ({ searchParams }: URL): Messages =>
	messagesIn(readEmbedOptions(searchParams).options.language);
