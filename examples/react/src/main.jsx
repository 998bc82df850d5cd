import { bank } from '@jalon/bank';
import { Diagnostic } from '@jalon/widget';
import '@jalon/widget/style.css';
import { createRoot } from 'react-dom/client';

const content = bank();

/** A library's own page, with the diagnostic in the middle of it. */
function Page() {
  return (
    <>
      <header>
        <p>Médiathèque des Trois-Ponts</p>
      </header>
      <main>
        <Diagnostic
          bank={content}
          locale="fr"
          storage="memory"
          onStep={({ kind, number }) => document.body.setAttribute('data-step', `${kind} ${number}`)}
          onStop={(result) => document.body.setAttribute('data-tried', String(result.tried))}
        />
      </main>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
