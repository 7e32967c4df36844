import { useEffect, useState } from 'react';

/** A part loaded on demand, or null until it is there and where it cannot be had: for decoration that can do without. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    const show = async () => {
      const value = await load().catch(() => null);
      if (current) setLoaded(value);
    };
    void show();
    return () => {
      current = false;
    };
  }, [load]);
  return loaded;
}
