// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "c758d43e92b131b3",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.896
  },
  "prediction": {
   "precision": 0.627,
   "recall": 0.698
  },
  "prescription": {
   "precision": 0.696,
   "recall": 0.701
  },
  "evaluation": {
   "precision": 0.516,
   "recall": 0.552
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.591
  },
  "concession": {
   "precision": 0.546,
   "recall": 0.534
  },
  "opposing_view": {
   "precision": 0.508,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.452,
   "recall": 0.41
  },
  "analogy": {
   "precision": 0.432,
   "recall": 0.407
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.513,
   "recall": 0.491
  },
  "evidence": {
   "precision": 0.598,
   "recall": 0.631
  },
  "rhetorical_question": {
   "precision": 0.884,
   "recall": 0.947
  }
 },
 "strengthError": 0.215,
 "mainClaim": 0.571
};
