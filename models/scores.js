// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "f7ee0e264b3318b5",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.898
  },
  "prediction": {
   "precision": 0.627,
   "recall": 0.695
  },
  "prescription": {
   "precision": 0.696,
   "recall": 0.703
  },
  "evaluation": {
   "precision": 0.515,
   "recall": 0.549
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.589
  },
  "concession": {
   "precision": 0.549,
   "recall": 0.534
  },
  "opposing_view": {
   "precision": 0.509,
   "recall": 0.345
  },
  "rebuttal": {
   "precision": 0.45,
   "recall": 0.407
  },
  "analogy": {
   "precision": 0.439,
   "recall": 0.416
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.516,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.598,
   "recall": 0.633
  },
  "rhetorical_question": {
   "precision": 0.884,
   "recall": 0.947
  }
 },
 "strengthError": 0.215,
 "mainClaim": 0.582
};
