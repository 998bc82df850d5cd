export { dsiAnswersOf, type DsiGiven } from './dsi-answers-of.ts';
export { dsiQuestionnaire, type DsiQuestion, type DsiQuestionnaire } from './dsi-questionnaire.ts';
