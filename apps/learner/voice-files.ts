import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const VOICES = ['voice-fr', 'voice-en'] as const;

/** Where `@jalon/voice-fr` and `@jalon/voice-en` keep their clips. */
const folderOf = (voice: string): string => join(import.meta.dirname, '..', '..', 'packages', voice, 'audio');

/** The recorded voices beside the content: thousands of small files, copied as they are and fetched one by one when somebody listens. */
export function voiceFiles(): Plugin {
  return {
    name: 'jalon-voice',
    configureServer(server) {
      for (const voice of VOICES) {
        server.middlewares.use(`/${voice}`, (request, response, next) => {
          const [name] = /^\/(?:manifest\.json|(?:human|clips\/[0-9a-f]{2})\/[0-9a-f]{16}\.opus)$/u.exec(
            request.url ?? '',
          ) ?? [''];
          const file = join(folderOf(voice), name);
          if (name === '' || !existsSync(file)) return next();
          response
            .setHeader('content-type', name.endsWith('.json') ? 'application/json' : 'audio/ogg')
            .end(readFileSync(file));
        });
      }
    },
    writeBundle({ dir = 'dist' }) {
      for (const voice of VOICES)
        cpSync(folderOf(voice), join(dir, voice), { recursive: true, filter: (path) => !path.endsWith('.md') });
    },
  };
}
