// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "fae617728f69349e",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.758,
   "recall": 0.853
  },
  "prediction": {
   "precision": 0.613,
   "recall": 0.701
  },
  "prescription": {
   "precision": 0.696,
   "recall": 0.696
  },
  "evaluation": {
   "precision": 0.499,
   "recall": 0.588
  },
  "causal": {
   "precision": 0.56,
   "recall": 0.605
  },
  "concession": {
   "precision": 0.481,
   "recall": 0.535
  },
  "opposing_view": {
   "precision": 0.527,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.367,
   "recall": 0.408
  },
  "analogy": {
   "precision": 0.426,
   "recall": 0.407
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.503,
   "recall": 0.479
  },
  "evidence": {
   "precision": 0.606,
   "recall": 0.625
  },
  "rhetorical_question": {
   "precision": 0.874,
   "recall": 0.933
  }
 },
 "strengthError": 0.232
};
