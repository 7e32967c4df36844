import type { TextColumn } from '#data/own.ts';

/** Numbers of which nobody knows beforehand how many will come. */
export type Growing = {
  readonly push: (value: number) => void;
  readonly set: (at: number, value: number) => void;
  readonly get: (at: number) => number;
  readonly length: () => number;
  readonly taken: () => Float32Array;
};

/** A list of 32-bit floats that doubles when it is full: a million rows as plain numbers would need twice the memory. */
export function growingFloats(): Growing {
  let values = new Float32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Float32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    set: (at, value) => {
      values[at] = value;
    },
    get: at => values[at] ?? Number.NaN,
    length: () => length,
    taken: () => values.subarray(0, length),
  };
}

/** A column of the texts of some rows, in the order of `rows`; null where all are empty. */
export function textColumn(texts: readonly string[], rows: ArrayLike<number>): TextColumn | null {
  const ends = new Uint32Array(rows.length);
  const kept: string[] = [];
  let end = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const text = texts[rows[place] ?? 0] ?? '';
    kept.push(text);
    end += text.length;
    ends[place] = end;
  }
  return end === 0 ? null : { text: kept.join(''), ends };
}
