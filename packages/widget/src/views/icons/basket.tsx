import type { ReactElement } from 'react';

/** A shopping basket, on a grid of 24. */
export function Basket(): ReactElement {
  return <path d="M3 9.5h18l-2 10H5zM8 9.5l3-5.5M16 9.5L13 4M9.5 13v3M14.5 13v3" />;
}
