// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "3132b3fd88fbf2ae",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.739,
   "recall": 0.897
  },
  "prediction": {
   "precision": 0.63,
   "recall": 0.694
  },
  "prescription": {
   "precision": 0.697,
   "recall": 0.699
  },
  "evaluation": {
   "precision": 0.521,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.592
  },
  "concession": {
   "precision": 0.544,
   "recall": 0.534
  },
  "opposing_view": {
   "precision": 0.5,
   "recall": 0.348
  },
  "rebuttal": {
   "precision": 0.45,
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
   "precision": 0.599,
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
