// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "7a18bc46b728333e",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.736,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.617,
   "recall": 0.696
  },
  "prescription": {
   "precision": 0.699,
   "recall": 0.7
  },
  "evaluation": {
   "precision": 0.515,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.578,
   "recall": 0.59
  },
  "concession": {
   "precision": 0.521,
   "recall": 0.561
  },
  "opposing_view": {
   "precision": 0.478,
   "recall": 0.35
  },
  "rebuttal": {
   "precision": 0.475,
   "recall": 0.373
  },
  "analogy": {
   "precision": 0.448,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.491,
   "recall": 0.473
  },
  "evidence": {
   "precision": 0.603,
   "recall": 0.63
  },
  "rhetorical_question": {
   "precision": 0.879,
   "recall": 0.947
  }
 },
 "strengthError": 0.219
};
