// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "4e906831557d8c4f",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.899
  },
  "prediction": {
   "precision": 0.615,
   "recall": 0.699
  },
  "prescription": {
   "precision": 0.698,
   "recall": 0.702
  },
  "evaluation": {
   "precision": 0.517,
   "recall": 0.555
  },
  "causal": {
   "precision": 0.574,
   "recall": 0.595
  },
  "concession": {
   "precision": 0.518,
   "recall": 0.561
  },
  "opposing_view": {
   "precision": 0.486,
   "recall": 0.36
  },
  "rebuttal": {
   "precision": 0.475,
   "recall": 0.385
  },
  "analogy": {
   "precision": 0.445,
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
   "precision": 0.603,
   "recall": 0.631
  },
  "rhetorical_question": {
   "precision": 0.88,
   "recall": 0.947
  }
 },
 "strengthError": 0.219
};
