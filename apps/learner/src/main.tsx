import '@jalon/widget/style.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { askedLocale } from './asked-locale.ts';
import { loadBank } from './load-bank.ts';
import { en } from './locales/en.ts';
import { fr } from './locales/fr.ts';
import { keepForOffline } from './offline.ts';
import { browserStorage } from './kept-storage.ts';

const locale = askedLocale(location.search);
const container = document.querySelector('#app');
if (container === null) throw new Error('index.html has no #app');
createRoot(container).render(
  <App
    locale={locale}
    messages={{ fr, en }}
    storage={browserStorage()}
    loadBank={loadBank}
    watchUpdates={(ready) => void keepForOffline(ready)}
  />,
);
