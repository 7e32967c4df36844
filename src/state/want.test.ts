import { beforeEach, describe, expect, it } from 'vitest';
import { retryMissing } from './actions.ts';
import { useSession } from './session.ts';
import { want } from './want.ts';

/** Lets the promises that are settled run their reactions. */
const settle = () => new Promise(resolve => setTimeout(resolve));

/** A part that fails as often as told, then comes. */
function failing(times: number): () => Promise<string> {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(new Error('no network')) : Promise.resolve('lakes'));
}

beforeEach(() => useSession.setState({ missing: [], retries: 0 }));

describe('want', () => {
  it('hands over what comes and says nothing', async () => {
    const got: string[] = [];
    want('base', failing(0), loaded => got.push(loaded));
    await settle();
    expect(got).toEqual(['lakes']);
    expect(useSession.getState().missing).toEqual([]);
  });

  it('records a failure, and asks again only when the reader does', async () => {
    const got: string[] = [];
    want('base', failing(1), loaded => got.push(loaded));
    await settle();
    expect(useSession.getState().missing).toEqual(['base']);
    expect(got).toEqual([]);
    retryMissing();
    await settle();
    expect(got).toEqual(['lakes']);
    expect(useSession.getState().missing).toEqual([]);
  });

  it('is silent once stopped', async () => {
    const got: string[] = [];
    const stop = want('base', failing(1), loaded => got.push(loaded));
    stop();
    await settle();
    retryMissing();
    await settle();
    expect(got).toEqual([]);
    expect(useSession.getState().missing).toEqual([]);
  });
});
