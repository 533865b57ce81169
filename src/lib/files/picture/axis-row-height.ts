/** px of a priority under the lanes of a picture, and of the heads above them. */
export const AXIS_ROW = 26;
