// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "bb95d0faf965ee5e",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.726,
   "recall": 0.902
  },
  "prediction": {
   "precision": 0.593,
   "recall": 0.701
  },
  "prescription": {
   "precision": 0.67,
   "recall": 0.703
  },
  "evaluation": {
   "precision": 0.468,
   "recall": 0.595
  },
  "causal": {
   "precision": 0.538,
   "recall": 0.61
  },
  "concession": {
   "precision": 0.454,
   "recall": 0.556
  },
  "opposing_view": {
   "precision": 0.5,
   "recall": 0.29
  },
  "rebuttal": {
   "precision": 0.334,
   "recall": 0.431
  },
  "analogy": {
   "precision": 0.478,
   "recall": 0.387
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.552,
   "recall": 0.443
  },
  "evidence": {
   "precision": 0.547,
   "recall": 0.69
  },
  "rhetorical_question": {
   "precision": 0.867,
   "recall": 0.963
  }
 },
 "strengthError": 0.232
};
