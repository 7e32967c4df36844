import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDecimalSign, readNumber } from './readNumber.ts';

const number = (value: number, unit = '') => ({ kind: 'number', value, unit });

describe('readNumber', () => {
  it.each([
    ['12', number(12)],
    ['-3.5', number(-3.5)],
    ['−3.5', number(-3.5)],
    ['１２，３４５．５', number(12_345.5)],
    ['1,234,567.89', number(1_234_567.89)],
    ['1 234 567', number(1_234_567)],
    ["1'234", number(1234)],
    ['.5', number(0.5)],
    ['1e3', number(1000)],
    ['1.1亿', number(110_000_000)],
    ['3.2 万件', number(32_000, '件')],
    ['2万亿元', number(2e12, '元')],
    ['5千万', number(5e7)],
    ['¥16.5 billion', number(16_500_000_000)],
    ['US', { kind: 'other' }],
    ['120元', number(120, '元')],
    ['12.5%', number(12.5, '%')],
    ['1 万亿 元', number(1e12, '元')],
  ])('reads %j', (cell, expected) => {
    expect(readNumber(cell)).toEqual(expected);
  });

  it.each(['', ' ', '-', '—', 'N/A', 'null', '无', '暂无', '…', '/'])('takes %j for no value', cell => {
    expect(readNumber(cell)).toEqual({ kind: 'gap' });
  });

  it.each(['约12', '>5', '1,23', '12-15', '0x1F', '=1+1', 'Infinity', '1.2.3', '12 34', '3月5日', '1/2'])(
    'does not make a number of %j',
    cell => {
      expect(readNumber(cell)).toEqual({ kind: 'other' });
    },
  );

  it.each([
    ['1.234,5', 1234.5],
    ['0,75', 0.75],
    ['1.234.567', 1_234_567],
    ['1 234,5', 1234.5],
  ])('reads %j with a decimal comma', (cell, value) => {
    expect(readNumber(cell, ',')).toEqual(number(value));
  });

  it('gives back every number as JavaScript and as Intl write it', () => {
    const german = new Intl.NumberFormat('de', { maximumFractionDigits: 3 });
    const english = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), thousandths => {
        const value = thousandths / 1000 + 0;
        expect(readNumber(String(value))).toEqual(number(value));
        expect(readNumber(english.format(value))).toEqual(number(value));
        expect(readNumber(german.format(value), ',')).toEqual(number(value));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
        expect(['number', 'gap', 'other']).toContain(readNumber(text).kind);
      }),
    );
  });
});

describe('guessDecimalSign', () => {
  it.each([
    [['1,5', '2,75'], ','],
    [['1.5', '1,234.5'], '.'],
    [['1,234', '5,678'], '.'],
    [['1.234,5', '12'], ','],
    [['', 'x'], '.'],
  ])('of %j is %j', (cells, sign) => {
    expect(guessDecimalSign(cells)).toBe(sign);
  });
});
