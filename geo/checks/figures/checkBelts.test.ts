import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { BeltsFileSchema } from '#data/belt.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import { buildBelts, type BuiltBelts } from '../../steps/belts/buildBelts.ts';
import { findSeries } from '../../steps/belts/findSeries.ts';
import { createGazetteer, type Gazetteer } from '../../steps/places/gazetteer.ts';
import { checkBelts } from './checkBelts.ts';

describe('the curated belts', () => {
  let gazetteer: Gazetteer;
  let built: BuiltBelts;
  beforeAll(() => {
    gazetteer = createGazetteer();
    built = buildBelts(gazetteer);
  }, 60_000);

  test('fit the schemas of the app', () => {
    expect(v.safeParse(BeltsFileSchema, built.belts).issues).toBeUndefined();
    expect(
      v.safeParse(DetailsFileSchema, { ...built.details, claims: [], sources: built.sources }).issues,
    ).toBeUndefined();
  });

  test('obey every rule, and no row of research vanished', () => {
    expect(checkBelts(built, gazetteer)).toEqual([]);
  });

  test('a figure that loses its source is found', () => {
    expect(checkBelts({ ...built, sources: [] }, gazetteer).join()).toContain('everyFigureHasASource');
  });

  test('a row that is forgotten is found', () => {
    expect(checkBelts({ ...built, held: built.held.slice(1) }, gazetteer).join()).toMatch(
      /rowsAreAllAccountedFor: .* vanished/,
    );
  });

  test('are as many as promised', () => {
    expect(built.belts.belts.length).toBeGreaterThanOrEqual(350);
    expect(built.details.figures.length).toBeGreaterThanOrEqual(1400);
  });

  test('have a series of three years or more for at least eighty', () => {
    expect(new Set(findSeries(built.details.figures).map(({ belt }) => belt)).size).toBeGreaterThanOrEqual(80);
  });

  test('carry the mark of a single source only where they lead, and most that lead do without it', () => {
    const leading = new Set(built.belts.belts.filter(({ tier }) => tier === 1).map(({ id }) => id));
    const marked = built.details.texts.filter(({ singleSource }) => singleSource).map(({ belt }) => belt);
    expect(marked.filter(belt => !leading.has(belt))).toEqual([]);
    expect(marked).toContain('xingtai-leather');
    expect(marked).not.toContain('zhuji-datang-socks');
    expect(marked.length).toBeLessThan(leading.size * 0.65);
  });

  test.each([
    ['zhongshan-guzhen-lighting', 'lighting'],
    ['zhongshan-shaxi-casualwear', 'clothing'],
    ['zhongshan-huangpu-appliances', 'home-appliances'],
    ['guangzhou-pazhou-ecommerce', 'online-hubs'],
    ['guangzhou-baietan', 'online-hubs'],
    ['guangzhou-cosmetics', 'beauty'],
    ['jinhua-textiles', 'fabrics'],
    ['baigou-bags', 'bags'],
    ['nankang-furniture', 'furniture'],
    ['foshan-shunde-appliances', 'home-appliances'],
    ['jingdezhen-ceramics', 'ceramics'],
    ['xuchang-wigs', 'hair-products'],
    ['nantong-home-textile', 'home-textiles'],
    ['foshan-home-furnishing', 'furniture'],
    ['dongguan-mobile-phones', 'electronics'],
    ['huzhou-zhili-childrenswear', 'childrens-wear'],
    ['wenzhou-shoes', 'shoes'],
    ['nanjing-chemicals', 'building-materials'],
    ['xingtai-leather', 'leather-fur'],
    ['ruili-jade', 'jade'],
    ['haining-leather', 'leather-fur'],
    ['pinghu-down-jackets', 'down-jackets'],
    ['tongxiang-puyuan-sweaters', 'knitwear'],
    ['suzhou-crossborder', 'cross-border'],
    ['yinjiang-rural', 'online-hubs'],
  ])('hold the belt %s of the seed articles as %s', (id, category) => {
    expect(built.belts.belts.find(belt => belt.id === id)?.category).toBe(category);
  });

  test.each([
    ['442000', 'parcels', 124_290_000, 2019, 'reported'],
    ['442000', 'online_sales', 19_900_000_000, 2019, 'reported'],
    ['100000', 'belts', 50, 2023, 'reported'],
    ['100000', 'places', 21, 2023, 'reported'],
    ['100000', 'categories', 27, 2023, 'reported'],
    ['100000', 'cross_border_ecommerce', 2.38e12, 2023, 'reported'],
    ['100000', 'cross_border_ecommerce', 2.95e12, 2024, 'forecast'],
    ['100000', 'rural_online_retail', 180e9, 2014, 'reported'],
    ['100000', 'rural_online_retail', 460e9, 2016, 'forecast'],
    ['100000', 'investment', 2e9, 2015, 'reported'],
    ['100000', 'investment', 10e9, 2015, 'target'],
    ['100000', 'centres', 1000, 2015, 'target'],
    ['100000', 'centres', 500, 2015, 'target'],
    ['100000', 'village_sites', 10_000, 2015, 'target'],
    ['guangzhou-pazhou-ecommerce', 'online_sales', 100e9, 2019, 'target'],
    ['suzhou-crossborder', 'cross_border_ecommerce', 150e9, 2026, 'target'],
    ['suzhou-crossborder', 'ecommerce_enterprises', 15_000, 2026, 'target'],
    ['suzhou-crossborder', 'ecommerce_enterprises', 600, 2024, 'target'],
    ['suzhou-crossborder', 'warehouse_area', 1_500_000, 2026, 'target'],
    ['suzhou-crossborder', 'centres', 2, 2026, 'target'],
    ['zhongshan-huangpu-appliances', 'output_value', 100e9, 2019, 'reported'],
  ])('hold the fact of the seed articles on %s: %s %d in %d, %s', (...[subject, metric, value, year, status]) => {
    const found = built.details.figures.filter(
      figure =>
        [figure.belt, figure.place].includes(subject) &&
        figure.metric === metric &&
        figure.value === value &&
        figure.year === year &&
        figure.status === status,
    );
    expect(found.length).toBeGreaterThan(0);
  });
});
