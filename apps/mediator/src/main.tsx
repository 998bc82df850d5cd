import './shell/layers.css';
import '@jalon/widget/style.css';
import './shell/shell.css';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.tsx';

const container = document.querySelector('#app');
if (container === null) throw new Error('index.html has no #app');
createRoot(container).render(<App />);
