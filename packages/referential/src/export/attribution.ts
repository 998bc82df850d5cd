import type { Localised } from '../localised.ts';

/** What goes with every export: DigComp 3.0 is under CC BY 4.0, and asks that changes be stated. */
export const EXPORT_ATTRIBUTION: Localised = {
  fr: 'D’après Cosgrove, J. et Cachia, R., DigComp 3.0: European Digital Competence Framework – Fifth Edition, Office des publications de l’Union européenne, 2025, https://data.europa.eu/doi/10.2760/0001149 (JRC144121), CC BY 4.0. Traduction et adaptation : projet Jalon. La Commission européenne n’est pas responsable de cette version et ne l’a pas approuvée.',
  en: 'After Cosgrove, J. and Cachia, R., DigComp 3.0: European Digital Competence Framework – Fifth Edition, Publications Office of the European Union, 2025, https://data.europa.eu/doi/10.2760/0001149 (JRC144121), CC BY 4.0. Translated and adapted by the Jalon project. The European Commission is not responsible for this version and has not endorsed it.',
};
