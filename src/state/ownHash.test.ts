import { describe, expect, it } from 'vitest';
import { readOwnHash, writeOwnHash } from './ownHash.ts';

describe('the hash of an address', () => {
  it('gives back the letters that it was made from', () => {
    expect(readOwnHash(writeOwnHash('q1Zk_-09'))).toBe('q1Zk_-09');
    expect(writeOwnHash('')).toBe('');
  });

  it.each(['', '#', '#d=', '#d=<b>', '#other', `#d=${'a'.repeat(5000)}`, 'd=abc'])('holds nothing in %j', hash => {
    expect(readOwnHash(hash)).toBe('');
  });
});
