import { expect, test } from 'vitest';
import office from '../../../docs/family-office.json' with { type: 'json' };
import { evaluateAttempt } from '../../attempt/evaluate-attempt.ts';
import { replayAttempt } from '../../attempt/replay-attempt.ts';
import type { BankItem } from '../../item/item.ts';
import { parseBankItem } from '../../schema/parse-bank-item.ts';
import { simulateAttempt } from '../../simulate/simulate-attempt.ts';
import { provideAllSimulations } from '../provide-all-simulations.ts';

provideAllSimulations();
const bank = office as unknown as BankItem;

test('a whole invented office is one sound item of JSON', () => {
  expect(parseBankItem(structuredClone(office))).toEqual({ ok: true, value: office });
});

test.each(['fr', 'en'])('a simulated person asks for an allowance there in %s, to the receipt', (locale) => {
  const options = { locale, seed: 1 };
  const events = simulateAttempt(bank.item, bank.key, { kind: 'ideal' }, options, () => 0.5);
  const replay = replayAttempt(bank.item, options, events);
  expect(replay.ok && evaluateAttempt(bank.item, bank.key, replay.attempt)).toMatchObject({
    status: 'answered',
    credit: 1,
  });
  const pages = events.filter((event) => event.type === 'act' && (event.action as { type: string }).type === 'next');
  expect(pages.length).toBeGreaterThanOrEqual(6);
});
