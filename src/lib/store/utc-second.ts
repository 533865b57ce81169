import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';

/** An instant as the store writes it, to the second: `2026-11-24T14:09:00Z`. */
export const utcSecond = (instant: number): string => formatISO(new UTCDateMini(instant));
