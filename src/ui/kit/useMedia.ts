import { useCallback, useSyncExternalStore } from 'react';

/**
 * Where this holds the page is laid out for a phone, upright or on its side, or an upright tablet. The shell writes it
 * as `data-layout`, and the style sheets go by that, so that the numbers stand here alone.
 */
export const PHONE = '(max-width: 719px), (max-width: 899px) and (orientation: portrait), (max-height: 500px)';

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
