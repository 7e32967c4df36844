import { TABLE_RULES } from './tableRules.ts';

const ROWS: Readonly<Record<string, readonly string[]>> = {
  'belts/groups.csv': ['id,zh,en,colour,icon', 'home,家居,Home,#cc5c6b,house'],
  'belts/categories.csv': ['id,group,zh,en,icon', 'lighting,home,灯具,Lighting,lamp'],
  'belts/aliases.csv': ['category,zh,en', 'lighting,吊灯,Lamps'],
  'belts/lists.csv': ['id,tier,zh,en', 'list-2023,2,名单,List'],
  'belts/belts.csv': [
    'id,zh,en,category,unit,county,town,place_zh,place_en,since,lists,summary_zh,summary_en',
    'guzhen-lighting,古镇灯具,Guzhen lighting,lighting,442000,,古镇镇,中山市古镇镇,"Guzhen, Zhongshan",1982,list-2023,灯具产区。,A lighting belt.',
  ],
  'belts/metrics.csv': [
    'id,units,zh,en,definition_zh,definition_en',
    'output_value,yuan usd,产值,Output value,一年的产值。,Value of a year.',
  ],
  'belts/units.csv': ['unit,base,factor', '亿元,yuan,100000000', '个,count,1'],
  'belts/figures.csv': [
    'table,row,subject,metric,value,unit,qualifier,year,period,scope_zh,scope_en,quoted,status,publisher,title,url,link,date',
    'first,2,guzhen-lighting,output_value,165,亿元,exact,2023,year,全镇,whole town,165亿元,reported,Town government,Report,https://example.org/a,yes,2024-01-05',
    'contributed,1,442000,output_value,3,亿元,over,2020,h1,,,over 3,target,City government,Plan,,no,undated',
  ],
  'belts/events.csv': [
    'table,row,belt,place,happened,kind,zh,en,publisher,title,url,link,date',
    'first,3,,442000,2019-05,market,市场开业,A market opens,City press,News,,no,2019',
  ],
  'belts/listings.csv': ['table,row,belt,list', 'first,4,guzhen-lighting,list-2023'],
  'belts/held.csv': ['table,row,reason', 'first,5,no source'],
  'heldReasons.csv': [
    'class,wording',
    'no-source,no source',
    'doubtful,looks wrong: …',
    'outside-time,outside the years of the map',
  ],
  'belts/inputs.csv': ['table,rows,zh,en', 'first,4,第一,first', 'second,5,第二,second'],
  'ledger.csv': [
    'table,from,to,stands,first,last,rows,reason',
    'second,2,2,volume/anchors.csv,442000/2019/5/12429,,,',
    'second,3,4,villages/list.csv,2014/广东省/中山市/中山市/古镇镇,2014/广东省/中山市/中山市/小榄镇,,',
    'second,5,5,villages/list.csv,2014/广东省,,2,',
    'second,6,6,held,,,,outside the years of the map',
  ],
  'villages/list.csv': [
    'year,province,prefecture,county,town,village,products',
    '2014,广东省,中山市,中山市,古镇镇,海洲村,灯具',
    '2014,广东省,中山市,中山市,小榄镇,北区村,',
  ],
  'villages/products.csv': ['zh,en', '灯具,Lighting'],
  'volume/population.csv': ['adcode,place,region,population', '442000,中山市,east,4418060'],
  'volume/anchors.csv': [
    'adcode,year,months,value,basis,doubt,hold,publisher,title,url,date,link',
    '442000,2019,5,12429,reported,,,City postal office,Notice,,2019-06,no',
  ],
};

/** A small world without a fault: each table of the rules with few or no rows. */
export function smallWorld(): Map<string, string> {
  return new Map(
    Object.entries(TABLE_RULES).map(([file, { columns }]) => {
      const lines = ROWS[file] ?? [Object.keys(columns).join(',')];
      return [file, `${lines.join('\n')}\n`];
    }),
  );
}

/** The small world with one text in one table put in the place of another. Throws where that is not there. */
export function brokenWorld(file: string, from: string, to: string): Map<string, string> {
  const world = smallWorld();
  const text = world.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain "${from}"`);
  return world.set(file, text.replace(from, to));
}
