/** The words of the item views (simulated worlds included), in one language. */
export interface ViewMessages {}
