// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "209ca8dd3d377c51",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.896
  },
  "prediction": {
   "precision": 0.629,
   "recall": 0.698
  },
  "prescription": {
   "precision": 0.697,
   "recall": 0.701
  },
  "evaluation": {
   "precision": 0.516,
   "recall": 0.55
  },
  "causal": {
   "precision": 0.573,
   "recall": 0.588
  },
  "concession": {
   "precision": 0.546,
   "recall": 0.533
  },
  "opposing_view": {
   "precision": 0.508,
   "recall": 0.338
  },
  "rebuttal": {
   "precision": 0.452,
   "recall": 0.411
  },
  "analogy": {
   "precision": 0.435,
   "recall": 0.407
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.513,
   "recall": 0.491
  },
  "evidence": {
   "precision": 0.599,
   "recall": 0.63
  },
  "rhetorical_question": {
   "precision": 0.884,
   "recall": 0.947
  }
 },
 "strengthError": 0.215,
 "mainClaim": 0.571
};
