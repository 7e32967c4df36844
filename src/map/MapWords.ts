/** What the map itself says; the interface's catalogue of words holds these among its own. */
export type MapWords = {
  /** Accessible name of the map. */
  readonly name: string;
  /** Which keys do what, while the map has the focus. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Who made the boundaries and names; plain text in the corner. */
  readonly attribution: string;
  /** Title of the South China Sea islands inset. */
  readonly islands: string;
  /** How to move the map where plain scrolling is left to the page. */
  readonly cooperative: string;
};
