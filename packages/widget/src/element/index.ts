import { defineDiagnosticElement } from './jalon-diagnostic.ts';

export { JalonDiagnostic, defineDiagnosticElement, type JalonDiagnosticEvents } from './jalon-diagnostic.ts';

defineDiagnosticElement();
