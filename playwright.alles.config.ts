import { defineConfig } from '@playwright/test';
import basis from './playwright.config.ts';

/** `npm run test:alles`: every page and every state in every way to look at it. Too long to be a part of `npm test`. */
export default defineConfig(basis, { testMatch: '**/*.alles.ts' });
