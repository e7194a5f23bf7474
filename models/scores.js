// What the program scores on labelled texts, cross-validated. Made by `npm run scores`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "3a6aaef4c9d6081d",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.742,
   "recall": 0.869
  },
  "prediction": {
   "precision": 0.612,
   "recall": 0.692
  },
  "prescription": {
   "precision": 0.669,
   "recall": 0.688
  },
  "evaluation": {
   "precision": 0.501,
   "recall": 0.568
  },
  "causal": {
   "precision": 0.536,
   "recall": 0.618
  },
  "concession": {
   "precision": 0.461,
   "recall": 0.547
  },
  "opposing_view": {
   "precision": 0.356,
   "recall": 0.328
  },
  "rebuttal": {
   "precision": 0.291,
   "recall": 0.388
  },
  "analogy": {
   "precision": 0.478,
   "recall": 0.351
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.551,
   "recall": 0.419
  },
  "evidence": {
   "precision": 0.543,
   "recall": 0.689
  },
  "rhetorical_question": {
   "precision": 0.869,
   "recall": 0.965
  }
 },
 "strengthError": 0.237
};
