import type { Account } from '../../accounts.ts';
import type { Connection } from '../database/engine.ts';

export const accountsIn = (db: Connection) =>
	db.selectFrom('accounts').select(['id', 'email', 'name', 'role']);

type Row = Omit<Account, 'role'> & { readonly role: string };

/** An account as others see it; null where its role is one that this program does not know, and lets do nothing. */
export const accountOf = ({ id, email, name, role }: Row): Account | null =>
	role === 'owner' || role === 'editor' ? { id, email, name, role } : null;
