import { expect, it } from 'vitest';
import { nameInEnglish } from './nameInEnglish.ts';

it.each([
  ['浙江省', 'Zhejiang', 'Zhejiang Province'],
  ['内蒙古自治区', 'Inner Mongolia', 'Inner Mongolia Autonomous Region'],
  ['广西壮族自治区', 'Guangxi', 'Guangxi Zhuang Autonomous Region'],
  ['香港特别行政区', 'Hong Kong', 'Hong Kong Special Administrative Region'],
  ['杭州市', 'Hangzhou', 'Hangzhou City'],
  ['湘西土家族苗族自治州', 'Xiangxi', 'Xiangxi Tujia and Miao Autonomous Prefecture'],
  ['海西蒙古族藏族自治州', 'Haixi', 'Haixi Mongol and Tibetan Autonomous Prefecture'],
  ['海南藏族自治州', 'Hainan (Qinghai)', 'Hainan Tibetan Autonomous Prefecture (Qinghai)'],
  ['喀什地区', 'Kashgar', 'Kashgar Prefecture'],
  ['神农架林区', 'Shennongjia', 'Shennongjia Forestry District'],
  ['保亭黎族苗族自治县', 'Baoting', 'Baoting Li and Miao Autonomous County'],
])('%s is %s, in full %s', (zh, short, full) => expect(nameInEnglish(zh, short)).toBe(full));
