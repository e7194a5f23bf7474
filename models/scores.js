// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "1ed3e77fd83b977a",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.739,
   "recall": 0.895
  },
  "prediction": {
   "precision": 0.636,
   "recall": 0.689
  },
  "prescription": {
   "precision": 0.693,
   "recall": 0.694
  },
  "evaluation": {
   "precision": 0.515,
   "recall": 0.552
  },
  "causal": {
   "precision": 0.577,
   "recall": 0.6
  },
  "concession": {
   "precision": 0.546,
   "recall": 0.527
  },
  "opposing_view": {
   "precision": 0.46,
   "recall": 0.355
  },
  "rebuttal": {
   "precision": 0.452,
   "recall": 0.413
  },
  "analogy": {
   "precision": 0.439,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.519,
   "recall": 0.491
  },
  "evidence": {
   "precision": 0.593,
   "recall": 0.639
  },
  "rhetorical_question": {
   "precision": 0.88,
   "recall": 0.945
  }
 },
 "strengthError": 0.215
};
