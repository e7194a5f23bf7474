// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "7d14065651320e7f",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.739,
   "recall": 0.896
  },
  "prediction": {
   "precision": 0.632,
   "recall": 0.695
  },
  "prescription": {
   "precision": 0.697,
   "recall": 0.699
  },
  "evaluation": {
   "precision": 0.522,
   "recall": 0.553
  },
  "causal": {
   "precision": 0.572,
   "recall": 0.591
  },
  "concession": {
   "precision": 0.543,
   "recall": 0.531
  },
  "opposing_view": {
   "precision": 0.498,
   "recall": 0.345
  },
  "rebuttal": {
   "precision": 0.451,
   "recall": 0.408
  },
  "analogy": {
   "precision": 0.437,
   "recall": 0.41
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.625
  },
  "reframing": {
   "precision": 0.509,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.601,
   "recall": 0.629
  },
  "rhetorical_question": {
   "precision": 0.884,
   "recall": 0.947
  }
 },
 "strengthError": 0.214,
 "mainClaim": 0.567
};
