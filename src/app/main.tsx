import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { syncLink } from '#state/linkSync.ts';
import { App } from './App.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
syncLink();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
