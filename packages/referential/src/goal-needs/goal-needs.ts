import type { DimensionId, GoalId } from '../ids.ts';
import type { Level } from '../levels.ts';

/** A dimension that a goal asks for, and how far; without words. */
export interface GoalDimension {
  readonly dimension: DimensionId;
  /** How far: a level of DigComp 3.0, or `groundwork` for the six dimensions below it, which have no levels. */
  readonly level: Level | 'groundwork';
}

/** What each goal asks for, the most specific first, without a word: for who only has to choose what to measure. */
export const GOAL_NEEDS: readonly { readonly id: GoalId; readonly needs: readonly GoalDimension[] }[] =
  /* @__PURE__ */ allNeeds();

function allNeeds(): readonly { readonly id: GoalId; readonly needs: readonly GoalDimension[] }[] {
  const BASIC: Level = { band: 'basic' };
  const INTERMEDIATE: Level = { band: 'intermediate' };
  const ADVANCED: Level = { band: 'advanced' };
  return [
    {
      id: 'goal:family',
      needs: [need('digcomp:2.1', BASIC), need('jalon:0.3', 'groundwork'), need('digcomp:2.5', BASIC)],
    },
    {
      id: 'goal:video-call',
      needs: [need('digcomp:2.1', BASIC), need('jalon:0.6', 'groundwork'), need('digcomp:5.1', BASIC)],
    },
    {
      id: 'goal:taxes',
      needs: [
        need('digcomp:2.3', INTERMEDIATE),
        need('digcomp:2.6', BASIC),
        need('digcomp:4.2', BASIC),
        need('digcomp:1.3', BASIC),
      ],
    },
    { id: 'goal:doctor', needs: [need('digcomp:2.3', BASIC), need('digcomp:1.1', BASIC), need('digcomp:2.6', BASIC)] },
    {
      id: 'goal:work',
      needs: [
        need('digcomp:1.1', INTERMEDIATE),
        need('digcomp:3.1', BASIC),
        need('digcomp:2.1', BASIC),
        need('digcomp:2.2', BASIC),
        need('digcomp:2.6', INTERMEDIATE),
      ],
    },
    { id: 'goal:school', needs: [need('digcomp:2.1', BASIC), need('digcomp:2.6', BASIC), need('digcomp:1.3', BASIC)] },
    {
      id: 'goal:bank',
      needs: [
        need('digcomp:4.2', BASIC),
        need('digcomp:4.1', BASIC),
        need('digcomp:2.6', BASIC),
        need('digcomp:1.2', BASIC),
      ],
    },
    {
      id: 'goal:buy-sell',
      needs: [
        need('digcomp:1.1', BASIC),
        need('digcomp:1.2', INTERMEDIATE),
        need('digcomp:4.2', BASIC),
        need('digcomp:2.6', BASIC),
      ],
    },
    {
      id: 'goal:photos',
      needs: [
        need('digcomp:1.3', INTERMEDIATE),
        need('digcomp:2.2', BASIC),
        need('digcomp:3.2', BASIC),
        need('digcomp:4.1', BASIC),
      ],
    },
    {
      id: 'goal:phone',
      needs: [
        need('jalon:0.2', 'groundwork'),
        need('jalon:0.5', 'groundwork'),
        need('jalon:0.6', 'groundwork'),
        need('digcomp:5.2', BASIC),
      ],
    },
    {
      id: 'goal:rights',
      needs: [
        need('digcomp:2.3', INTERMEDIATE),
        need('digcomp:1.1', BASIC),
        need('digcomp:1.3', BASIC),
        need('digcomp:2.6', BASIC),
      ],
    },
    {
      id: 'goal:fun',
      needs: [need('digcomp:1.1', BASIC), need('digcomp:4.3', BASIC), need('jalon:0.6', 'groundwork')],
    },
    {
      id: 'goal:travel',
      needs: [
        need('digcomp:1.1', INTERMEDIATE),
        need('digcomp:4.2', BASIC),
        need('digcomp:1.3', BASIC),
        need('digcomp:2.1', BASIC),
      ],
    },
    {
      id: 'goal:health-space',
      needs: [
        need('digcomp:2.6', BASIC),
        need('digcomp:4.2', INTERMEDIATE),
        need('digcomp:1.3', BASIC),
        need('digcomp:1.2', BASIC),
      ],
    },
    { id: 'goal:learn', needs: [need('digcomp:5.4', BASIC), need('digcomp:1.1', BASIC), need('digcomp:1.2', BASIC)] },
    {
      id: 'goal:news',
      needs: [need('digcomp:1.2', INTERMEDIATE), need('digcomp:1.1', BASIC), need('digcomp:2.2', INTERMEDIATE)],
    },
    {
      id: 'goal:find-my-way',
      needs: [need('digcomp:1.1', BASIC), need('jalon:0.2', 'groundwork'), need('digcomp:4.2', BASIC)],
    },
    {
      id: 'goal:read-listen',
      needs: [need('digcomp:1.1', BASIC), need('jalon:0.6', 'groundwork'), need('digcomp:3.3', BASIC)],
    },
    {
      id: 'goal:cv',
      needs: [
        need('digcomp:3.1', BASIC),
        need('digcomp:3.2', BASIC),
        need('digcomp:1.3', BASIC),
        need('jalon:0.3', 'groundwork'),
      ],
    },
    {
      id: 'goal:local-life',
      needs: [need('digcomp:2.3', BASIC), need('digcomp:2.4', BASIC), need('digcomp:2.5', BASIC)],
    },
    {
      id: 'goal:help-someone',
      needs: [
        need('digcomp:5.4', ADVANCED),
        need('digcomp:4.2', INTERMEDIATE),
        need('digcomp:5.1', INTERMEDIATE),
        need('digcomp:2.3', INTERMEDIATE),
      ],
    },
    {
      id: 'goal:housing',
      needs: [
        need('digcomp:1.1', INTERMEDIATE),
        need('digcomp:1.2', INTERMEDIATE),
        need('digcomp:2.3', BASIC),
        need('digcomp:1.3', BASIC),
      ],
    },
    {
      id: 'goal:sort-email',
      needs: [need('digcomp:1.3', INTERMEDIATE), need('digcomp:2.1', BASIC), need('digcomp:4.2', INTERMEDIATE)],
    },
    {
      id: 'goal:avoid-scams',
      needs: [
        need('digcomp:4.2', INTERMEDIATE),
        need('digcomp:1.2', BASIC),
        need('digcomp:4.1', BASIC),
        need('digcomp:2.6', BASIC),
      ],
    },
    {
      id: 'goal:new-device',
      needs: [
        need('digcomp:5.1', BASIC),
        need('digcomp:5.2', BASIC),
        need('digcomp:4.1', BASIC),
        need('jalon:0.6', 'groundwork'),
      ],
    },
  ];
}

function need(dimension: DimensionId, level: GoalDimension['level']): GoalDimension {
  return { dimension, level };
}
