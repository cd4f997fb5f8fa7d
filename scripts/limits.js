// What a release may be.

/** The single file is no larger than this: it has to fit into a mail. */
export const MOST_BYTES = 2_000_000;
