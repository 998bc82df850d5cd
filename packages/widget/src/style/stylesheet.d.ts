/** The stylesheet is imported for its effect; there is nothing to name in it. */
export {};
