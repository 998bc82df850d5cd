import { hasChanged } from '../../simulation/has-changed.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { isAccepted, isWellFormed } from './is-well-formed.ts';
import { fieldsOf, isReview, pageCount, pageOf } from './pages.ts';
import { refusalOf, slipOf } from './slips-of.ts';
import type { FormAction, FormField, FormSlip, FormState, FormWorld } from './world.ts';

/** Each field with what stands in it at the start, on the first page. */
export function initForm(world: FormWorld): FormState {
  return {
    values: Object.fromEntries(world.fields.map((field) => [field.id, field.value])),
    errors: [],
    everWrong: [],
    submits: 0,
    submitted: false,
    page: 0,
    reached: 0,
    refused: null,
    reduced: [],
    slips: [],
    mended: [],
    kept: [],
    away: false,
    pauses: 0,
  };
}

/**
 * The form after something was typed or chosen, or after one of its buttons. Turning a page forward, and sending, show an error
 * at each field that is empty and required, or ill-formed, and go on only without any; an error stays until the next try, as on
 * most real forms. Going back loses nothing. A document that the service does not take is refused as soon as it is chosen.
 */
export function reduceForm(world: FormWorld, state: FormState, action: FormAction): FormState {
  if (state.submitted) return keepReceipt(world, state, action);
  if (state.away) return action.type === 'resume' ? { ...state, away: false } : state;
  const last = pageCount(world) - 1;
  switch (action.type) {
    case 'fill':
      return fill(world, state, action.field, action.value);
    case 'reduce': {
      const document = world.documents?.find(({ id }) => id === action.document);
      if (document?.reducedTo === undefined || state.reduced.includes(document.id)) return state;
      return { ...state, reduced: [...state.reduced, document.id] };
    }
    case 'next': {
      if (state.page >= last) return state;
      // Whoever comes back from the review to change an answer goes back there at once, past pages that were left unsound.
      const back = isReview(world, state.reached);
      const checked = check(world, state, back ? world.fields : fieldsOf(world, state.page));
      if (checked.errors.length > 0) return hasChanged(state, checked) ? checked : state;
      const page = back ? state.reached : state.page + 1;
      return { ...checked, page, reached: Math.max(page, state.reached) };
    }
    case 'previous':
      return state.page === 0 ? state : turn(state, state.page - 1);
    case 'mend': {
      const field = world.fields.find(({ id }) => id === action.field);
      if (field === undefined || !isReview(world, state.page)) return state;
      return { ...turn(state, pageOf(world, field)), mended: withOne(state.mended, field.id) };
    }
    case 'pause':
      return world.pauses === true ? { ...state, away: true, pauses: state.pauses + 1 } : state;
    case 'submit': {
      if (world.submit === undefined || state.page !== last) return state;
      const checked = check(world, state, world.fields);
      return { ...checked, submits: state.submits + 1, submitted: checked.errors.length === 0 };
    }
    case 'resume':
    case 'keep':
      return state;
    default:
      action satisfies never;
      return state;
  }
}

function turn(state: FormState, page: number): FormState {
  return { ...state, page, errors: [], refused: null };
}

function keepReceipt(world: FormWorld, state: FormState, action: FormAction): FormState {
  if (action.type !== 'keep' || world.receipt === undefined || state.kept.includes(action.how)) return state;
  return action.how === 'save' || action.how === 'print' ? { ...state, kept: [...state.kept, action.how] } : state;
}

function fill(world: FormWorld, state: FormState, id: string, value: string): FormState {
  const field = fieldsOf(world, state.page).find((one) => one.id === id);
  if (field === undefined || typeof value !== 'string') return state;
  if (field.kind === 'file' && value !== '') return attach(world, state, field, value);
  if (state.values[field.id] === value) return state;
  const fixed = field.kind === 'choice' || field.kind === 'list' || field.kind === 'checkbox';
  if (fixed && (!isWellFormed(field, value) || tidyText(value) !== value)) return state;
  return { ...state, values: { ...state.values, [field.id]: value } };
}

function attach(world: FormWorld, state: FormState, field: FormField, id: string): FormState {
  const document = world.documents?.find((one) => one.id === id);
  if (document === undefined || state.values[field.id] === id) return state;
  const slip = refusalOf(field, document, state);
  if (slip === null) {
    const errors = state.errors.filter((one) => one !== field.id);
    return { ...state, values: { ...state.values, [field.id]: id }, errors, refused: null };
  }
  if (state.refused?.field === field.id && state.refused.document === id) return state;
  return { ...state, refused: { field: field.id, document: id }, slips: noted(state, [slip]) };
}

/** Shows an error at each field that is not accepted, and nowhere else; on the page shown if there is one, else on the first that has one. */
function check(world: FormWorld, state: FormState, fields: readonly FormField[]): FormState {
  const at = (field: FormField): string => state.values[field.id] ?? '';
  const faulty = fields.filter((field) => !isAccepted(field, at(field)));
  const errors = faulty.map(({ id }) => id);
  const pages = faulty.map((field) => pageOf(world, field));
  return {
    ...state,
    page: pages.length === 0 || pages.includes(state.page) ? state.page : Math.min(...pages),
    errors,
    everWrong: errors.reduce(withOne, state.everWrong),
    refused: null,
    slips: noted(
      state,
      faulty.flatMap((field) => slipOf(field, at(field))),
    ),
  };
}

function noted(state: FormState, slips: readonly FormSlip[]): readonly FormSlip[] {
  return [...new Set([...state.slips, ...slips])];
}
