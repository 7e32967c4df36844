import { useEffect, useRef, useState, type RefObject } from 'react';
import type { About } from '#words/about/About.ts';
import styles from './Contents.module.css';

type ContentsProps = { about: About; scroller: RefObject<HTMLElement | null> };

/** Id of the section that stands at the top of the scrolled text, followed while it is read. */
function useReadSection({ about, scroller }: ContentsProps): string {
  const [read, setRead] = useState(about.sections[0]?.id ?? '');
  useEffect(() => {
    const root = scroller.current;
    if (!root) return undefined;
    const follow = () => {
      const top = root.getBoundingClientRect().top + 80;
      const ids = about.sections.map(({ id }) => id);
      const begun = ids.filter(
        id => (document.getElementById(`about-${id}`)?.getBoundingClientRect().top ?? top) < top,
      );
      setRead(begun.at(-1) ?? ids[0] ?? '');
    };
    root.addEventListener('scroll', follow, { passive: true });
    return () => root.removeEventListener('scroll', follow);
  }, [about, scroller]);
  return read;
}

/** Goes to a section and leaves the keyboard there. No address is changed: the link holds the view of the map. */
function goTo(id: string, scroller: HTMLElement | null) {
  const section = document.getElementById(`about-${id}`);
  if (section) scroller?.scrollTo({ top: section.offsetTop });
  document.getElementById(`about-${id}-title`)?.focus({ preventScroll: true });
}

/** The table of contents: a column beside the text, on a phone a strip above it. */
export function Contents({ about, scroller }: ContentsProps) {
  const read = useReadSection({ about, scroller });
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>(`[data-section='${read}']`);
    if (current) strip.current?.scrollTo({ left: current.offsetLeft - strip.current.offsetLeft - 16 });
  }, [read]);
  return (
    <nav ref={strip} className={styles['contents']} aria-label={about.labels.contents}>
      <ol>
        {about.sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              data-section={id}
              aria-current={id === read ? 'location' : undefined}
              onClick={() => goTo(id, scroller.current)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
