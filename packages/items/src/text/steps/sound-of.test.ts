import { expect, test } from 'vitest';
import { soundOf } from './sound-of.ts';

test.each([
  ['photo', 'foto'],
  ['adresse', 'adrece'],
  ['maison', 'mézon'],
  ['cadenas', 'cadena'],
  ['écran', 'ékran'],
  ['attention', 'atension'],
  ['quatre', 'katre'],
  ['bateau', 'bato'],
  ['main', 'min'],
  ['fenêtre', 'fenaitre'],
  ['clavier', 'clavié'],
  ['reçu', 'ressu'],
  ['cœur', 'keur'],
  ['cliquer', 'clicker'],
  ['guichet', 'guichè'],
  ['télécharger', 'TELECHARGER'],
])('%s and %s sound the same', (one, other) => expect(soundOf(other)).toBe(soundOf(one)));

test.each([
  ['poisson', 'poison'],
  ['souris', 'sourire'],
  ['page', 'pague'],
  ['cas', 'chat'],
  ['envoyer', 'recevoir'],
  ['imprimer', 'importer'],
  ['site', 'suite'],
  ['an', '2'],
  ['un', '1'],
  ['11', '1'],
])('%s and %s do not', (one, other) => expect(soundOf(other)).not.toBe(soundOf(one)));
