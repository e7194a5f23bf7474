// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "188737d9f21b2381",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.893
  },
  "prediction": {
   "precision": 0.612,
   "recall": 0.695
  },
  "prescription": {
   "precision": 0.703,
   "recall": 0.7
  },
  "evaluation": {
   "precision": 0.521,
   "recall": 0.55
  },
  "causal": {
   "precision": 0.575,
   "recall": 0.588
  },
  "concession": {
   "precision": 0.529,
   "recall": 0.513
  },
  "opposing_view": {
   "precision": 0.496,
   "recall": 0.35
  },
  "rebuttal": {
   "precision": 0.443,
   "recall": 0.398
  },
  "analogy": {
   "precision": 0.447,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.5,
   "recall": 0.473
  },
  "evidence": {
   "precision": 0.607,
   "recall": 0.628
  },
  "rhetorical_question": {
   "precision": 0.878,
   "recall": 0.941
  }
 },
 "strengthError": 0.229
};
