import { useEffect, type RefObject } from 'react';
import { useSession } from '#state/session.ts';
import { revealRow } from './revealRow.ts';

type Marked = { readonly id: string; readonly isChosen: boolean };

/** Whether a row is pointed at, here or on the map; what the map points at or what is chosen is brought into view. */
export function useRowMark(row: RefObject<HTMLElement | null>, { id, isChosen }: Marked): boolean {
  const pointed = useSession(({ hover }) => (hover?.subject.id === id ? (hover.inList ? 'here' : 'map') : null));
  const wanted = pointed === 'map' || isChosen;
  useEffect(() => {
    if (wanted && row.current) revealRow(row.current);
  }, [wanted, row]);
  return pointed !== null;
}
