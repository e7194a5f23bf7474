// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "20b084616a4debaa",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.901
  },
  "prediction": {
   "precision": 0.625,
   "recall": 0.689
  },
  "prescription": {
   "precision": 0.702,
   "recall": 0.704
  },
  "evaluation": {
   "precision": 0.517,
   "recall": 0.556
  },
  "causal": {
   "precision": 0.575,
   "recall": 0.593
  },
  "concession": {
   "precision": 0.51,
   "recall": 0.555
  },
  "opposing_view": {
   "precision": 0.493,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.467,
   "recall": 0.387
  },
  "analogy": {
   "precision": 0.449,
   "recall": 0.416
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
   "precision": 0.598,
   "recall": 0.631
  },
  "rhetorical_question": {
   "precision": 0.879,
   "recall": 0.949
  }
 },
 "strengthError": 0.215
};
