import { useCallback, useSyncExternalStore } from 'react';

/** Narrower than this the page is laid out for a phone; the style sheets use the same number. */
export const PHONE = '(max-width: 719px)';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
