// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "fc7c45070e6bf3bc",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.736,
   "recall": 0.898
  },
  "prediction": {
   "precision": 0.616,
   "recall": 0.698
  },
  "prescription": {
   "precision": 0.699,
   "recall": 0.702
  },
  "evaluation": {
   "precision": 0.519,
   "recall": 0.553
  },
  "causal": {
   "precision": 0.577,
   "recall": 0.593
  },
  "concession": {
   "precision": 0.515,
   "recall": 0.562
  },
  "opposing_view": {
   "precision": 0.498,
   "recall": 0.36
  },
  "rebuttal": {
   "precision": 0.476,
   "recall": 0.384
  },
  "analogy": {
   "precision": 0.448,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.491,
   "recall": 0.479
  },
  "evidence": {
   "precision": 0.604,
   "recall": 0.633
  },
  "rhetorical_question": {
   "precision": 0.882,
   "recall": 0.947
  }
 },
 "strengthError": 0.219
};
