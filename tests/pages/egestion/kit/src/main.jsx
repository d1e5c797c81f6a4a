import { createRoot } from 'react-dom/client';
import { PrimeReactProvider, addLocale } from 'primereact/api';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import 'primeicons/primeicons.css';
import './kit.css';
import { watchGestures } from '../../gestures.mjs';
import { App } from './app.jsx';
import { french } from './french.jsx';

watchGestures();
addLocale('fr', french);

// Ids differ at each load, as in applications whose components number themselves.
const identifierPrefix = `p${Math.random().toString(36).slice(2, 8)}`;
createRoot(document.getElementById('root'), { identifierPrefix }).render(
  <PrimeReactProvider value={{ locale: 'fr' }}>
    <App />
  </PrimeReactProvider>,
);
