/** A drawing of `content/pictures` that says nothing more than the words beside it: `pictures/path-mouse.svg`. */
export type Drawing = `pictures/${string}.svg`;
