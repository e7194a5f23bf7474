// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "04cf977fa5081eb4",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.738,
   "recall": 0.9
  },
  "prediction": {
   "precision": 0.625,
   "recall": 0.688
  },
  "prescription": {
   "precision": 0.702,
   "recall": 0.704
  },
  "evaluation": {
   "precision": 0.516,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.576,
   "recall": 0.592
  },
  "concession": {
   "precision": 0.51,
   "recall": 0.552
  },
  "opposing_view": {
   "precision": 0.472,
   "recall": 0.358
  },
  "rebuttal": {
   "precision": 0.468,
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
