import type { Language } from '#data/bilingual.ts';
import { EVENT_KINDS, type EventKind } from '#data/event.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { roundArea, type Area } from './area.ts';
import { useCamera, type Camera } from './camera.ts';
import { moveClock } from './clock.ts';
import {
  drawableLayer,
  MOST_COMPARED,
  useSelection,
  type Analysis,
  type Comparison,
  type Layer,
  type Measure,
  type Scale,
  type Subject,
  type Theme,
  type Tool,
} from './selection.ts';
import { useSession, type Hover, type Lacking, type LaterPart } from './session.ts';

/** Moves time to any position between the first and last year; values outside are clamped. */
export function moveTime(position: number): void {
  const clamped = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, position));
  const year = Math.round(clamped);
  const between = clamped !== year;
  moveClock(clamped);
  if (useSelection.getState().year !== year) useSelection.setState({ year });
  if (useSession.getState().between !== between) useSession.setState({ between });
}

export function selectMeasure(measure: Measure): void {
  useSelection.setState(({ layer }) => ({ measure, layer: drawableLayer(measure, layer) }));
}

export function selectLayer(layer: Layer): void {
  useSelection.setState(({ measure }) => ({ layer: drawableLayer(measure, layer) }));
}

/** Shows only these categories; an empty list shows all. */
export function selectCategories(categories: readonly string[]): void {
  useSelection.setState({ categories: [...new Set(categories)].toSorted() });
}

/** Adds the categories to the filter when one of them is missing, otherwise removes them all. */
export function toggleCategories(ids: readonly string[]): void {
  const { categories } = useSelection.getState();
  const allOn = ids.every(id => categories.includes(id));
  selectCategories(allOn ? categories.filter(id => !ids.includes(id)) : [...categories, ...ids]);
}

export function showEstimates(estimates: boolean): void {
  useSelection.setState({ estimates });
}

export function showEvents(events: boolean): void {
  useSelection.setState({ events });
}

export function showZones(zones: boolean): void {
  useSelection.setState({ zones });
}

/** Shows only these kinds of events; none and all of them mean the same. */
export function selectKinds(chosen: readonly EventKind[]): void {
  const kinds = EVENT_KINDS.filter(kind => chosen.includes(kind));
  useSelection.setState({ kinds: kinds.length === EVENT_KINDS.length ? [] : kinds });
}

/** Opens the panel of a place or belt where its events stand. */
export function openEvents(subject: Subject): void {
  useSession.setState({ atEvents: subject });
  selectSubject(subject);
}

/** Records that the events asked for have been brought into view. */
export function arriveAtEvents(): void {
  useSession.setState({ atEvents: null });
}

/** Opens the panel of a place or belt; `null` closes it. */
export function selectSubject(subject: Subject | null): void {
  useSelection.setState({ subject });
}

/** Opens the panel of a place or belt in front of an open tool. */
export function openSubject(subject: Subject): void {
  bringToFront('subject');
  selectSubject(subject);
}

/** Opens a tool beside the map, in front of an open panel; `null` closes it. */
export function selectTool(tool: Tool | null): void {
  bringToFront(tool === null ? 'subject' : 'tool');
  useSelection.setState({ tool });
}

/** Turns the column that tool and panel share to one of them. */
export function bringToFront(front: 'tool' | 'subject'): void {
  useSession.setState({ front });
}

/** Opens the compare tool on places, with one more of them; the first gives way where there is no room. */
export function compareAlso(id: string): void {
  selectTool('compare');
  selectComparison('places');
  const others = useSelection.getState().compared.filter(each => each !== id);
  useSelection.setState({ compared: [...others, id].slice(-MOST_COMPARED) });
}

/** Adds a place or belt to the compared ones, or takes it away. */
export function toggleCompared(id: string): void {
  const { compared } = useSelection.getState();
  if (!compared.includes(id)) return compareAlso(id);
  return useSelection.setState({ compared: compared.filter(each => each !== id) });
}

export function selectComparison(comparison: Comparison): void {
  useSelection.setState({ comparison });
}

export function selectScale(scale: Scale): void {
  useSelection.setState({ scale });
}

/** Sets the shown year against another one. */
export function setAgainst(against: number): void {
  useSelection.setState({ against });
}

export function selectAnalysis(analysis: Analysis): void {
  useSelection.setState({ analysis });
}

/** Adds up a part of the map, as exactly as a link holds it; `null` for none. */
export function selectArea(area: Area | null): void {
  useSelection.setState({ area: area && roundArea(area) });
}

export function selectLanguage(language: Language): void {
  useSelection.setState({ language });
}

export function selectTheme(theme: Theme): void {
  useSelection.setState({ theme });
}

export function moveCamera(chosen: Camera | null): void {
  useCamera.setState({ chosen });
}

export function hover(next: Hover | null): void {
  useSession.setState({ hover: next });
}

/** Highlights on the map what is pointed at in a list beside it; `null` lets go. */
export function pointAt(subject: Subject | null): void {
  const { hover: now } = useSession.getState();
  if (now?.subject.id !== subject?.id) hover(subject && { subject, x: 0, y: 0, inList: true });
}

/** Remembers which circle of a county or town was picked on the map; `null` for none. */
export function pickSpot(spot: string | null): void {
  useSession.setState({ spot });
}

/** Records whether a part of the data asked for in the background did not come. */
export function reportMissing(part: LaterPart, isMissing: boolean): void {
  useSession.setState(({ missing }) => {
    const others = missing.filter(item => item !== part);
    return { missing: isMissing ? [...others, part] : others };
  });
}

/** Asks for every missing part again. */
export function retryMissing(): void {
  useSession.setState(({ retries }) => ({ retries: retries + 1 }));
}

/** Records whether the device lacks a way of drawing, so that the interface can say so. */
export function reportLacking(what: Lacking, lacks: boolean): void {
  useSession.setState(({ lacking }) => {
    const others = lacking.filter(item => item !== what);
    return { lacking: lacks ? [...others, what] : others };
  });
}
