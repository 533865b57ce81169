/** The slot of an actor’s colour in a theme; an actor without a colour of its own has NO_COLOUR. */
export type Colour = number;
export const NO_COLOUR = -1;

/** How many actors have a colour of their own at a time; more could not be distinguished. */
export const MOST_COLOURED = 4;
