import { NO_COLOUR } from '../../study/colour.ts';
import type { SheetCell, SheetHead } from './sheet.ts';

/** A head that is of no actor. */
export const plainHead = (label: string): SheetHead => ({ label, about: null, colour: NO_COLOUR });

/** A cell of words. */
export const cellText = (text: string): SheetCell => ({ kind: 'words', text });
