import { createContext } from 'react';

/** What a report of an error is about: the name of the place or belt, and the figure as it would be cited. */
export type Reported = { readonly subject: string; readonly figure: string };

/** Opens the form for reports, filled in with a figure. The page around the panels provides it. */
export const Reporting = createContext<(reported: Reported) => void>(() => {});
