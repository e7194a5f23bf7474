// What the program scores on labelled texts, cross-validated. Made by `npm run train`; do not edit.
export const SCORES = {
 "format": "hedgerow/scores@1",
 "weights": "3962cb7277499f9b",
 "texts": 269,
 "moves": {
  "assertion": {
   "precision": 0.737,
   "recall": 0.893
  },
  "prediction": {
   "precision": 0.612,
   "recall": 0.694
  },
  "prescription": {
   "precision": 0.704,
   "recall": 0.703
  },
  "evaluation": {
   "precision": 0.52,
   "recall": 0.552
  },
  "causal": {
   "precision": 0.574,
   "recall": 0.589
  },
  "concession": {
   "precision": 0.481,
   "recall": 0.555
  },
  "opposing_view": {
   "precision": 0.491,
   "recall": 0.348
  },
  "rebuttal": {
   "precision": 0.457,
   "recall": 0.382
  },
  "analogy": {
   "precision": 0.447,
   "recall": 0.413
  },
  "analogy_rejection": {
   "precision": 0.5,
   "recall": 0.5
  },
  "reframing": {
   "precision": 0.497,
   "recall": 0.467
  },
  "evidence": {
   "precision": 0.605,
   "recall": 0.627
  },
  "rhetorical_question": {
   "precision": 0.878,
   "recall": 0.945
  }
 },
 "strengthError": 0.228
};
