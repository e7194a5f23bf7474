// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "fb385aef0ac85e0e",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.732,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.598,
   "recall": 0.734
  },
  "prescription": {
   "precision": 0.671,
   "recall": 0.713
  },
  "evaluation": {
   "precision": 0.49,
   "recall": 0.618
  },
  "causal": {
   "precision": 0.541,
   "recall": 0.641
  },
  "concession": {
   "precision": 0.449,
   "recall": 0.567
  },
  "opposing_view": {
   "precision": 0.527,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.339,
   "recall": 0.448
  },
  "analogy": {
   "precision": 0.42,
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
   "precision": 0.566,
   "recall": 0.676
  },
  "rhetorical_question": {
   "precision": 0.863,
   "recall": 0.963
  }
 },
 "strengthError": 0.232
};
