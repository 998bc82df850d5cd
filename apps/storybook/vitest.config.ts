import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const path = process.env['CHROMIUM_PATH'];

/** Every story is a test: it renders, its play function passes, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  optimizeDeps: { include: ['react/jsx-dev-runtime', 'react', 'react-dom/client'] },
  test: {
    name: 'storybook',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: path === undefined ? {} : { executablePath: path } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
