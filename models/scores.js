// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "9bb7353297734d8c",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.731,
   "recall": 0.884
  },
  "prediction": {
   "precision": 0.607,
   "recall": 0.694
  },
  "prescription": {
   "precision": 0.666,
   "recall": 0.702
  },
  "evaluation": {
   "precision": 0.485,
   "recall": 0.582
  },
  "causal": {
   "precision": 0.558,
   "recall": 0.59
  },
  "concession": {
   "precision": 0.455,
   "recall": 0.565
  },
  "opposing_view": {
   "precision": 0.311,
   "recall": 0.37
  },
  "rebuttal": {
   "precision": 0.305,
   "recall": 0.428
  },
  "analogy": {
   "precision": 0.462,
   "recall": 0.38
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.543,
   "recall": 0.419
  },
  "evidence": {
   "precision": 0.554,
   "recall": 0.688
  },
  "rhetorical_question": {
   "precision": 0.871,
   "recall": 0.965
  }
 },
 "strengthError": 0.232
};
