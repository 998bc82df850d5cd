export { clipFile } from './clip-file.ts';
export { manifest, type VoiceManifest } from './manifest.ts';
