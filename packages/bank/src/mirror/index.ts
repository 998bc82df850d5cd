export type { MirrorService, PersonaLine } from './mirror-service.ts';
export { mirrorServices } from './mirror-services.ts';
export { screensOf } from './screens-of.ts';
