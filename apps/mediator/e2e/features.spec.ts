import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { expect, test } from '@playwright/test';
import './steps/index.ts';
import { perform } from './world/steps.ts';
import { World } from './world/world.ts';

const folder = join(import.meta.dirname, 'features');
const newId = IdGenerator.incrementing();

for (const name of readdirSync(folder).filter((each) => each.endsWith('.feature'))) {
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher('fr'));
  const document = { ...parser.parse(readFileSync(join(folder, name), 'utf8')), uri: name };
  test.describe(document.feature?.name ?? name, () => {
    for (const scenario of compile(document, name, newId)) {
      test(scenario.name, async ({}, info) => {
        const world = new World(info);
        try {
          for (const { text } of scenario.steps) await test.step(text, () => perform(world, text));
          expect(world.complaints(), 'nothing is asked abroad, and nothing fails').toEqual([]);
        } catch (error) {
          throw new Error(`${String(error)}\n${world.complaints().join('\n')}\n${await world.seen()}`, {
            cause: error,
          });
        } finally {
          await world.end();
        }
      });
    }
  });
}
