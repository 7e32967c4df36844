import { expect } from '@playwright/test';
import { find } from './find.ts';
import { heatPixels } from './heatPixels.ts';
import { openMap, test } from './openMap.ts';

test.describe('when something fails', () => {
  test('a missing data file is named and asked for again', async ({ page, trouble }) => {
    await page.route('**/data/volumes.*.json', route => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('数据文件不存在');
    await page.unroute('**/data/volumes.*.json');
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('region', { name: '图例' })).toBeVisible();
    trouble.errors.length = 0;
  });

  for (const [what, body] of [
    ['a truncated file', '{"units":["11'],
    ['a file of another version', '{"units":[]}'],
  ] as const) {
    test(`${what} is not shown as if it were whole`, async ({ page, trouble }) => {
      await page.route('**/data/volumes.*.json', route => route.fulfill({ contentType: 'application/json', body }));
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText(/数据文件不完整|数据未通过校验/);
      trouble.errors.length = 0;
    });
  }

  test('the lost network is named', async ({ page, trouble }) => {
    await page.route('**/data/belts.*.json', route => route.abort());
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('网络不通');
    trouble.errors.length = 0;
  });

  test('figures that do not arrive leave the panel standing, with a retry', async ({ page, trouble }) => {
    await page.route('**/data/details.*.json', route => route.abort());
    await openMap(page, '?p=zhongshan-guzhen-lighting');
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('alert').first()).toContainText('网络不通');
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('古镇灯饰');
    await page.unroute('**/data/details.*.json');
    await panel.getByRole('button', { name: '重试' }).first().click();
    await expect(panel.getByRole('button', { name: '引用这个数字' }).first()).toBeVisible();
    trouble.errors.length = 0;
  });

  test('without WebGL the reader is told, and every belt can still be read', async ({ page, trouble }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl')
          ? null
          : (original as (...args: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof original;
    });
    await page.goto('./');
    await expect(page.getByText(/未开启 WebGL/)).toBeVisible();
    await find(page, '古镇', /古镇灯饰/);
    await expect(page.getByRole('complementary')).toContainText('古镇灯饰');
    trouble.errors.length = 0;
  });

  test('a lost graphics context comes back with the same view', async ({ page, trouble }) => {
    await openMap(page, '?y=2019');
    await page.evaluate(() => {
      const canvases = [...document.querySelectorAll('canvas')];
      for (const canvas of canvases) {
        const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        context?.loseContext();
        setTimeout(() => context?.restoreContext(), 300);
      }
    });
    await page.waitForTimeout(3000);
    await expect(page.getByText(/图形设备暂时中断/)).toHaveCount(0);
    expect(await heatPixels(page)).toBeGreaterThan(10_000);
    trouble.errors.length = 0;
  });
});
