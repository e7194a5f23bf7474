// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "047af8fbbedef1fe",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.626,
   "recall": 0.686
  },
  "prescription": {
   "precision": 0.702,
   "recall": 0.704
  },
  "evaluation": {
   "precision": 0.517,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.594
  },
  "concession": {
   "precision": 0.51,
   "recall": 0.556
  },
  "opposing_view": {
   "precision": 0.481,
   "recall": 0.35
  },
  "rebuttal": {
   "precision": 0.465,
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
   "precision": 0.522,
   "recall": 0.497
  },
  "evidence": {
   "precision": 0.598,
   "recall": 0.629
  },
  "rhetorical_question": {
   "precision": 0.879,
   "recall": 0.949
  }
 },
 "strengthError": 0.215
};
