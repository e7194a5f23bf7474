// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "583fdebf1aef90a8",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.739,
   "recall": 0.897
  },
  "prediction": {
   "precision": 0.632,
   "recall": 0.695
  },
  "prescription": {
   "precision": 0.698,
   "recall": 0.7
  },
  "evaluation": {
   "precision": 0.523,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.591
  },
  "concession": {
   "precision": 0.539,
   "recall": 0.526
  },
  "opposing_view": {
   "precision": 0.5,
   "recall": 0.345
  },
  "rebuttal": {
   "precision": 0.449,
   "recall": 0.407
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
   "precision": 0.506,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.6,
   "recall": 0.628
  },
  "rhetorical_question": {
   "precision": 0.884,
   "recall": 0.947
  }
 },
 "strengthError": 0.214,
 "mainClaim": 0.567
};
