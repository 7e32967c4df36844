import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const axeSource = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
for (const [w, h] of [
  [1440, 900],
  [390, 844],
])
  for (const [lang, t] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ]) {
    const page = await browser.newPage({ viewport: { width: w, height: h } });
    page.on('console', m => {
      if (m.type() === 'error') console.log('console', m.text());
    });
    page.on('pageerror', e => console.log('pageerror', e.message));
    await page.goto(`http://127.0.0.1:4391/?lang=${lang}&t=${t}`);
    await page.waitForTimeout(3000);
    if (w < 700) {
      await page
        .getByRole('button', { name: lang === 'zh' ? '显示设置' : 'Display settings' })
        .first()
        .click();
      await page.waitForTimeout(500);
    }
    await page
      .getByRole('button', { name: lang === 'zh' ? '关于数据' : 'About the data' })
      .first()
      .click();
    await page.waitForTimeout(2500);
    await page.evaluate(axeSource);
    const v = await page.evaluate(async () => {
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 4).map(n => id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 120)),
      );
    });
    console.log(w, lang, t, 'axe', v);
    const ids = [
      'what',
      'model',
      'coverage',
      'errors',
      'alternatives',
      'conflicts',
      'gaps',
      'sources',
      'downloads',
      'cite',
      'report',
    ];
    for (const id of ids) {
      await page.evaluate(i => document.getElementById('about-' + i)?.scrollIntoView({ block: 'start' }), id);
      await page.waitForTimeout(250);
      if (w > 700 || ['what', 'model', 'coverage', 'errors', 'conflicts', 'sources', 'cite'].includes(id))
        await page.screenshot({ path: `/tmp/o-shots/${w}-${lang}-${id}.png` });
    }
    await page.close();
  }
await browser.close();
