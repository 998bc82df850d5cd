import type { AreaCode, AreaId, BarrierId, CompetenceId, GoalId, GroundworkId, PrerequisiteId } from '../ids.ts';
import type { ForeignFrame } from './foreign-frames.ts';

/** What a prefixed code names. Only `goal` and `foreign` are open lists: the others exist if they parse. */
export type ParsedCode =
  | { readonly kind: 'area'; readonly frame: 'digcomp' | 'jalon'; readonly id: AreaId }
  | {
      readonly kind: 'competence';
      readonly frame: 'digcomp';
      readonly id: CompetenceId;
      readonly area: AreaId & `digcomp:${AreaCode}`;
    }
  | { readonly kind: 'groundwork'; readonly frame: 'jalon'; readonly id: GroundworkId; readonly area: 'jalon:0' }
  | {
      readonly kind: 'statement';
      readonly frame: 'digcomp';
      readonly id: `digcomp:CS${string}`;
      readonly competence: CompetenceId;
    }
  | {
      readonly kind: 'outcome';
      readonly frame: 'digcomp';
      readonly id: `digcomp:LO${string}`;
      readonly competence: CompetenceId;
    }
  | { readonly kind: 'prerequisite'; readonly frame: 'prealable'; readonly id: PrerequisiteId }
  | { readonly kind: 'barrier'; readonly frame: 'barrier'; readonly id: BarrierId }
  | { readonly kind: 'goal'; readonly frame: 'goal'; readonly id: GoalId }
  | { readonly kind: 'foreign'; readonly frame: ForeignFrame; readonly id: `${ForeignFrame}:${string}` };
