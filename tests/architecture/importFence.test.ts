import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

type Diagnostic = { code: string; filename: string };

/** What oxlint, with the project's own rules, finds in the little tree of wrong imports. */
function lintFixture(): readonly Diagnostic[] {
  const args = ['--config', folder('../../.oxlintrc.json'), '--format', 'json', 'src'];
  const { stdout } = spawnSync(folder('../../node_modules/.bin/oxlint'), args, {
    cwd: folder('./fixture'),
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe('the import fence', () => {
  let found: readonly Diagnostic[] = [];
  beforeAll(() => {
    found = lintFixture();
  });

  // A fence that fell silent would look like peace, so each wrong import must be reported by its rule.
  it.each([
    ['a value where only types may be imported', 'src/derive/typeOnlyEdge.ts', /dependencies/],
    ['a package of another room', 'src/derive/foreignPackage.ts', /dependencies/],
    ['a relative path into another room', 'src/map/relativeEscape.ts', /dependencies/],
    ['a panel that reaches for the map', 'src/ui/panel.ts', /dependencies/],
    ['an import against the direction', 'src/data/upwards.ts', /dependencies/],
    ['a library of the map in the data room', 'src/data/fetching.ts', /dependencies/],
    ['the host script importing more than its protocol', 'src/embed/host.ts', /restricted-imports/],
    ['a room that does not exist', 'src/utils/drawer.ts', /no-unknown-files/],
    ['a circle', 'src/ui/panel.ts', /no-cycle/],
  ])('reports %s', (_, file, rule) => {
    const codes = found.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);
    expect(codes.join(' ')).toMatch(rule);
  });

  it('says nothing of right imports', () => {
    const right = found.filter(({ filename }) => /(data\/place|state\/choice)\.ts$/.test(filename));
    expect(right).toEqual([]);
  });
});
