import '@jalon/widget/style.css';
import type { Preview } from '@storybook/react-vite';

/** What every story shares: language, theme and text size from the toolbar, and accessibility faults that fail it. */
const preview: Preview = {
  globalTypes: {
    locale: { toolbar: { title: 'Langue', items: ['fr', 'en'], dynamicTitle: true } },
    theme: { toolbar: { title: 'Thème', items: ['light', 'dark'], dynamicTitle: true } },
    text: { toolbar: { title: 'Texte', items: ['usual', 'big'], dynamicTitle: true } },
  },
  initialGlobals: { locale: 'fr', theme: 'light', text: 'usual' },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'],
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
      },
    },
    viewport: {
      options: {
        phone: { name: 'Téléphone 360 × 640', styles: { width: '360px', height: '640px' } },
        desk: { name: 'Ordinateur 1366 × 768', styles: { width: '1366px', height: '768px' } },
      },
    },
  },
};

export default preview;
