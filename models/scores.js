// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "636ed995a31b351a",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.728,
   "recall": 0.902
  },
  "prediction": {
   "precision": 0.607,
   "recall": 0.724
  },
  "prescription": {
   "precision": 0.675,
   "recall": 0.708
  },
  "evaluation": {
   "precision": 0.474,
   "recall": 0.629
  },
  "causal": {
   "precision": 0.543,
   "recall": 0.638
  },
  "concession": {
   "precision": 0.451,
   "recall": 0.562
  },
  "opposing_view": {
   "precision": 0.399,
   "recall": 0.333
  },
  "rebuttal": {
   "precision": 0.315,
   "recall": 0.437
  },
  "analogy": {
   "precision": 0.431,
   "recall": 0.387
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.54,
   "recall": 0.443
  },
  "evidence": {
   "precision": 0.589,
   "recall": 0.647
  },
  "rhetorical_question": {
   "precision": 0.867,
   "recall": 0.961
  }
 },
 "strengthError": 0.232
};
