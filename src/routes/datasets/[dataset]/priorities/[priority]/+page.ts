/** All of it is drawn by the server. */
export const csr = false;
