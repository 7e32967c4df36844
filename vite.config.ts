import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstResponse } from './first/firstResponse.ts';

export default defineConfig({
  // Relative addresses, so that the built folder works under any sub-path.
  base: './',
  // deck.gl's own build without WebGPU: we draw with WebGL2 only and every byte of it waits on a slow network.
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  plugins: [react(), firstResponse()],
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{geo,first}/**/*.test.ts', 'tests/{architecture,data}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
