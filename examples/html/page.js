// What the page hears: where the person is, never what they answered; the result only once they stop or finish.
const element = document.querySelector('jalon-diagnostic');

element.addEventListener('jalon-step', ({ detail }) =>
  document.body.setAttribute('data-step', `${detail.kind} ${detail.number}`),
);
element.addEventListener('jalon-stop', ({ detail }) => document.body.setAttribute('data-tried', String(detail.tried)));
