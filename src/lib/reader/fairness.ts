/** What a chart of statements claims, and what it does not. */
export const FAIRNESS =
	'Statements are shown as their publishers made them; a place on this chart is no claim that they are true. A link is a coder’s judgement, and says whose. “No statement found” means in this dataset.';
