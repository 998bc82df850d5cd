export type {
  AccessibilitySupport,
  BankItem,
  BaseType,
  Body,
  Cardinality,
  ChoiceBody,
  ChoiceOption,
  DeviceSupport,
  EvidenceRule,
  Item,
  ItemKey,
  ItemMeta,
  ItemParameters,
  Modality,
  OutcomeDeclaration,
  ResponseDeclaration,
  Scoring,
  SimulationBody,
  Spoken,
  World,
} from './item/item.ts';
export type { ItemNeeds, ItemNotes, ItemReview, ReporterRole } from './item/item-notes.ts';
export type { DecorativePicture, MediaFile, MediaLicence, Picture, Sound } from './item/media.ts';
export type { PersonFact } from './item/person-facts.ts';
export type { ItemType, ResponseValue, Score, Transcript } from './item/item-type.ts';
export { bodyOf, type LocalisedBody } from './item/body-of.ts';
export { itemTypeOf, provideItemTypes, type AnyItemType } from './item/item-type-of.ts';
export { ASKED_TYPES, type AskedType } from './item/asked-types.ts';
export { MissingItemType } from './item/missing-item-type.ts';
export { MissingPart, type ItemPart } from './item/missing-part.ts';
export { partsOf } from './item/parts-of.ts';
export { toDelivery } from './delivery/to-delivery.ts';
export { withoutAuthorWords } from './delivery/without-author-words.ts';

export type { AttemptOutcome, AttemptState } from './attempt/attempt-state.ts';
export type { Behaviour } from './attempt/behaviours/behaviour.ts';
export type { AttemptEvent } from './attempt/attempt-event.ts';
export type { LogEntry } from './attempt/log.ts';
export { logEntryAt } from './attempt/log-entry-at.ts';
export type { Observation, ObservationStatus } from './attempt/observation.ts';
export { startAttempt, type AttemptOptions } from './attempt/start-attempt.ts';
export { stepAttempt, type Step } from './attempt/step-attempt.ts';
export type { StepRefusal } from './attempt/step-refusal.ts';
export { replayAttempt, type Replay } from './attempt/replay-attempt.ts';
export { isAttemptAnswered } from './attempt/is-attempt-answered.ts';
export { evaluateAttempt, scoreAttempt } from './attempt/evaluate-attempt.ts';
export { weighs } from './attempt/weighs.ts';
export type { ExampleAction, ItemPractice, PracticeBody } from './attempt/practice/item-practice.ts';
export type { PracticeMaterial } from './attempt/practice/practice-material.ts';
export type { Feedback, PracticeProgress } from './attempt/practice/practice-progress.ts';
export { hintsShown } from './attempt/practice/hints-shown.ts';

export { choice } from './choice/choice.ts';
export type { ChoiceAction, ChoiceState } from './choice/choice-state.ts';

export { provideSimulations, simulationOf, type AnySimulation } from './simulation/simulation-of.ts';
export { MissingSimulation } from './simulation/missing-simulation.ts';
export { WORLD_KINDS, type WorldKind } from './simulation/world-kinds.ts';
export { worldKindsOf } from './simulation/world-kinds-of.ts';
export type { ActionInput } from './simulation/action-input.ts';
export type { Simulation } from './simulation/simulation.ts';
export type {
  AlmostDouble,
  MenuEntry,
  PointingAction,
  PointingState,
  PointingTarget,
  PointingWorld,
} from './simulations/pointing/world.ts';
export type { ArrangeAction, ArrangeState, ArrangeWorld } from './simulations/arrange/world.ts';
export type { TouchAction, TouchCard, TouchPicture, TouchState, TouchWorld } from './simulations/touch/world.ts';
export type { KeyboardAction, KeyboardBox, KeyboardState, KeyboardWorld } from './simulations/keyboard/world.ts';
export type { PageAction, PageBlock, PageState, PageWorld } from './simulations/page/world.ts';
export type {
  DocumentKind,
  FormAction,
  FormDocument,
  FormField,
  FormSlip,
  FormState,
  FormStep,
  FormWorld,
} from './simulations/form/world.ts';
export type { MailAction, MailMessage, MailState, MailWorld } from './simulations/mail/world.ts';
export type { SearchAction, SearchResult, SearchState, SearchWorld } from './simulations/search/world.ts';
export type {
  BrowserAction,
  BrowserBlock,
  BrowserFile,
  BrowserPage,
  BrowserPanel,
  BrowserPlace,
  BrowserResult,
  BrowserState,
  BrowserWorld,
} from './simulations/browser/world.ts';
export type {
  FilesAction,
  FilesFile,
  FilesFolder,
  FilesOffer,
  FilesState,
  FilesWorld,
} from './simulations/files/world.ts';
export type { DesktopAction, DesktopStarter, DesktopState, DesktopWorld } from './simulations/desktop/world.ts';
export type {
  AccountAction,
  AccountError,
  AccountField,
  AccountScreen,
  AccountState,
  AccountWorld,
} from './simulations/account/world.ts';
export type {
  PhoneAction,
  PhoneApp,
  PhoneGrant,
  PhoneLevel,
  PhonePermission,
  PhoneScreen,
  PhoneState,
  PhoneSwitch,
  PhoneWorld,
} from './simulations/phone/world.ts';
export type {
  PaymentAction,
  PaymentField,
  PaymentLine,
  PaymentState,
  PaymentWorld,
} from './simulations/payment/world.ts';
export type { TextingAction, TextingState, TextingWorld } from './simulations/texting/world.ts';
export type { CallAction, CallDeviceName, CallPerson, CallState, CallWorld } from './simulations/call/world.ts';

export { roundCredit } from './scoring/round-credit.ts';
export { foldText } from './text/fold-text.ts';
export { tidyText } from './text/tidy-text.ts';
