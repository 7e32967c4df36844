/** How the numbers come about; the report opens with it. */
export const HOW = `Every page does the same work with the same data: the
outlines of the prefectures, a heat surface of so many points with eleven years each, a circle a belt, and a slider over
2014-2024. Pages take turns within a round, each in a browser of its own; a number is the median of its rounds. Milliseconds
depend on the machine, so compare within a table.

- *Script* is processor time of the main thread spent in JavaScript, with WebGL's draw calls doing nothing: software that
  stands in for a graphics card would otherwise decide the result. Pictures a second and times of arrival are measured with
  everything drawn. Frame costs are given as they are; ratios are taken above those of the empty page.
- Points beyond 340 are scattered around the real ones and share their parcels; all pages get the same. This map gets them in
  place of its data and runs as built otherwise, with its panels, names, markers and lines, which the other pages lack.
- A year step includes what a page puts off until the picture rests. Panning is a drag of the mouse; heap is JavaScript's,
  after collecting garbage.
- The other pages are as light as their libraries allow (typed arrays for deck.gl, canvas for Leaflet, only the needed parts
  of ECharts) but ask for their data when their script runs, as their manuals show; this map's HTML asks for it at once.
- Kilobytes are 1,000 bytes of brotli at its best. 4G is 9 Mbit/s with 40 ms of delay, slow 4G 1.6 Mbit/s with 150 ms.`;

/** What must be known to read the bars, and what was found where one is missed. */
export const NOTES = `One value has one colour in every year, at every zoom and latitude: that is not measured here but tested pixel by
pixel (\`tests/e2e/heat.spec.ts\`). Of the counts in a scrub frame the middle frame is judged; a frame that passes a whole year
also writes the markers' year, 48 bytes, and draws them once more.

Where a bar is missed, this was looked into:

- *Script a playing frame.* The bars were set against heavier pages: the other libraries are driven more lightly here (typed
  arrays, one column at a time). About half of what this map spends comes ten times a run, when a whole year passes and all panels
  are written anew by React. Text is now written only when it changes, number formats are kept, the address waits out a
  scrub, and deck.gl's hidden tooltip no longer forces a layout.
- *Long tasks and slow frames* are counts of single events: any other work on the machine makes some.
- *First heat.* The map brings React and its panels first, 90 kB of script to Leaflet's 42, and draws 2,852 points where
  the other pages draw 340. Its data are asked for by the HTML, and waiting for them no longer goes through a fallback
  that React keeps for 300 ms. What could still go is the inset of the southern islands, which is drawn before the heat
  so that no picture lacks it.
- *Panning.* The empty page draws nothing but prefectures; this map also places names, draws borders and neighbours,
  the surface, and the belts by deck.gl in a picture of their own. Without the belts about two fifths of the difference go.
- *A year step* is dearer than with the lightest pages because the surface changes over from below the names to above
  the map and back, which redraws the base map twice, and because panels, bars and address follow.`;
