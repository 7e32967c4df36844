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

- *Script a playing frame.* A frame sends twelve numbers and one triangle, and moves the slider's thumb. Most of what this
  map spends comes ten times a run, when a whole year passes and panels and markers follow: views are kept by year, text is
  written only when it changes, the address waits out a scrub, and markers are drawn anew without new layers.
- *Long tasks and slow frames* are counts of single events: any other work on the machine makes some.
- *First heat.* Seen first is the picture within this map's first response, made from the same data; it is what its readers
  get at its default address. The surface that can move comes later than Leaflet's: React and the panels that move it come
  first, 95 kB of script to Leaflet's 42, and 2,852 points are drawn where the other pages draw 340. A renderer ahead of
  the panels would draw again what is already seen, without anything to move it by.
- *Panning.* The empty page draws nothing but prefectures; this map also places names, draws borders and neighbours, the
  surface, and the belts by deck.gl in a picture of their own. Outlines of nothing, edges under other lines and the clear
  pictures that keep names off markers are no longer drawn: 40 of 176 draws a frame.
- *A year step* is dearer than with the lightest pages because the surface changes over from below the names to above
  the map and back, which redraws the base map twice, and because panels, bars and address follow.`;
